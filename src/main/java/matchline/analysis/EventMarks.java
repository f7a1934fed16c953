package matchline.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.PlayerMark;
import matchline.model.Side;

/** The event marks of everybody who played, made once for the whole match, so that asking for one is a look-up. */
public final class EventMarks {
    private final Map<Side, Map<Player, EventMark>> marks;

    private EventMarks(Map<Side, Map<Player, EventMark>> marks) {
        this.marks = marks;
    }

    public static EventMarks of(Match match) {
        return new EventMarks(new MarkReplay(match).marks());
    }

    /** The mark of a player; none if he is not known to have played. */
    public Optional<EventMark> of(Side side, Player player) {
        return Optional.ofNullable(marks.get(side).get(player));
    }

    /** Those who played, in the order in which they came on or were told of. */
    public List<Player> players(Side side) {
        return List.copyOf(marks.get(side).keySet());
    }

    /** Everybody a mark can be given to: starters, bench, whoever else is listed, played or was marked. */
    public List<Player> everybody(Side side, Match match) {
        Set<Player> all = new LinkedHashSet<>(match.team(side).lineUp().starters());
        all.addAll(match.team(side).lineUp().bench());
        all.addAll(match.team(side).squad());
        all.addAll(players(side));
        match.press().marks().stream()
                .filter(mark -> mark.side() == side)
                .map(PlayerMark::player)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
