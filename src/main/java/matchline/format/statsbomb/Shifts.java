package matchline.format.statsbomb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Substitution;

/** How each side stands as the match goes on; a shift after which everybody stands as before is not told. */
final class Shifts {
    private final Teams teams;
    private final Occurrences occurrences;
    private final Map<Side, Standing> standings = new EnumMap<>(Side.class);

    private record Standing(Formation formation, List<Player> players) {}

    Shifts(Teams teams, Occurrences occurrences) {
        this.teams = teams;
        this.occurrences = occurrences;
    }

    /** Notes how a side begins. */
    void begin(EventJson event, Side side) {
        standing(event, side).ifPresent(first -> standings.put(side, first));
    }

    /** Notes that somebody stands where another stood before. */
    void note(Substitution change) {
        Standing before = standings.get(change.side());
        if (before != null && change.on().isPresent()) {
            List<Player> now = new ArrayList<>(before.players());
            now.replaceAll(player ->
                    change.off().equals(Optional.of(player)) ? change.on().get() : player);
            standings.put(change.side(), new Standing(before.formation(), now));
        }
    }

    /** What a shift changes, if anything. */
    Optional<FormationChange> change(EventJson event, Side side) {
        Optional<Standing> now = standing(event, side);
        Optional<Standing> before = now.map(next -> standings.put(side, next));
        return now.filter(next -> !before.equals(now))
                .map(next -> new FormationChange(
                        occurrences.of("formation", event), side, next.formation(), next.players()));
    }

    /** A shift that names nobody changes the formation only. */
    private Optional<Standing> standing(EventJson event, Side side) {
        if (!(event.detail() instanceof DetailJson.Tactics tactics)) {
            return Optional.empty();
        }
        FormationNumber number = new FormationNumber(tactics.formation());
        List<Player> named = teams.squad(side).players(number.ordered(tactics.lineUp()));
        List<Player> players = named.isEmpty() && standings.containsKey(side)
                ? standings.get(side).players()
                : named;
        Optional<Formation> formation = players.isEmpty() ? number.formation() : number.formation(players.size());
        return formation.map(told -> new Standing(told, players));
    }
}
