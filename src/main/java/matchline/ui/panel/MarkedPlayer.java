package matchline.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.PlayerMark;
import matchline.model.Side;
import matchline.model.Substitution;

/** A player with the marks that were found for him, perhaps none. */
record MarkedPlayer(Player player, List<PlayerMark> marks) {

    /** Starters, then who came on, then who did not but was marked all the same. */
    static List<MarkedPlayer> of(Match match, Side side) {
        Set<Player> players = new LinkedHashSet<>(match.team(side).lineUp().starters());
        match.events().stream()
                .filter(event -> event.belongsTo().equals(Optional.of(side)))
                .mapMulti((event, found) -> {
                    if (event instanceof Substitution change) {
                        change.on().ifPresent(found);
                    }
                })
                .forEach(player -> players.add((Player) player));
        List<PlayerMark> marks = match.press().marks().stream()
                .filter(mark -> mark.side() == side)
                .toList();
        marks.forEach(mark -> players.add(mark.player()));
        List<MarkedPlayer> marked = new ArrayList<>();
        for (Player player : players) {
            marked.add(new MarkedPlayer(
                    player,
                    marks.stream().filter(mark -> mark.player().equals(player)).toList()));
        }
        return marked;
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** The mean of all marks, each scaled to ten. */
    OptionalDouble mean() {
        return marks.stream()
                .mapToDouble(mark -> mark.value() / mark.outOf() * 10)
                .average();
    }
}
