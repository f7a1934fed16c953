package matchline.format.statsbomb;

import java.util.List;
import java.util.Optional;
import matchline.format.reading.Reading;

/**
 * What the files tell of one match; some or most of them may not be there.
 *
 * @param events in the order of play
 * @param lineUps of both teams, or none
 * @param listed the match in the file of matches
 */
record FilesOfMatch(List<EventJson> events, List<LineUpJson> lineUps, Optional<MatchJson> listed) {
    FilesOfMatch {
        events = List.copyOf(events);
        lineUps = List.copyOf(lineUps);
    }

    Optional<LineUpJson> lineUp(NamedJson team) {
        return lineUps.stream()
                .filter(lineUp -> lineUp.team().key().equals(team.key()))
                .findFirst();
    }

    /** Without what belongs to a match of other teams: the same number in a file's name is no proof. */
    FilesOfMatch ofOneMatch(Reading reading) {
        List<String> teams = teams();
        boolean lineUpsFit = teams.containsAll(
                lineUps.stream().map(lineUp -> lineUp.team().key()).toList());
        boolean listedFits = teams.isEmpty()
                || listed.map(match -> teams.containsAll(match.teamKeys())).orElse(true);
        if (!lineUpsFit) {
            reading.odd("", "the line-ups beside it are of other teams and are left out");
        }
        if (!listedFits) {
            reading.odd("", "the file of matches names other teams for this match and is left out");
        }
        return new FilesOfMatch(events, lineUpsFit ? lineUps : List.of(), listedFits ? listed : Optional.empty());
    }

    private List<String> teams() {
        return events.isEmpty()
                ? lineUps.stream().map(lineUp -> lineUp.team().key()).toList()
                : events.stream().map(event -> event.team().key()).distinct().toList();
    }
}
