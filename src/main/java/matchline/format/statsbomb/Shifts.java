package matchline.format.statsbomb;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import matchline.model.Citations;
import matchline.model.Note;
import matchline.model.Occurrence;
import matchline.model.Side;

/** The formation of each side as the match goes on; most shifts only swap players, but another formation is a note. */
final class Shifts {
    private final Teams teams;
    private final Occurrences occurrences;
    private final Map<Side, String> formations = new EnumMap<>(Side.class);

    Shifts(Teams teams, Occurrences occurrences) {
        this.teams = teams;
        this.occurrences = occurrences;
    }

    /** What is to be told of the formation that an event brings, if anything. */
    Optional<Note> note(EventJson event, Side side) {
        if (!(event.detail() instanceof DetailJson.Tactics tactics)) {
            return Optional.empty();
        }
        Optional<String> formation = new Formation(tactics.formation()).dashed();
        Optional<String> before = formation.map(now -> formations.put(side, now));
        return before.filter(old -> !formation.get().equals(old)).map(old -> note(event, side, old, formation.get()));
    }

    /** Without a brief: the feed has room for it, the picture has not. */
    private Note note(EventJson event, Side side, String before, String now) {
        Occurrence bare = occurrences.of("note", event);
        String text = "%s change from %s to %s.".formatted(teams.name(side).name(), before, now);
        return new Note(new Occurrence(bare.id(), bare.moment(), false, "", text, Citations.NONE), Optional.of(side));
    }
}
