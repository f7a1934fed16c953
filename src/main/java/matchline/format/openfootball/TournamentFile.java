package matchline.format.openfootball;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;

/** Reads a file with many matches: {@code {name, matches}}, or {@code {name, rounds: [{name, matches}]}}. */
final class TournamentFile {
    private final JsonStream json;
    private final Reading reading;
    private final List<MatchDraft> drafts = new ArrayList<>();
    private String name = "";

    private TournamentFile(JsonStream json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    /** The matches that have two teams, in the order of the file. */
    static List<MatchJson> read(Path file, Reading reading) throws IOException {
        return JsonFile.read(file, reading, json -> new TournamentFile(json, reading).matches());
    }

    private List<MatchJson> matches() throws IOException {
        int[] rounds = {0};
        json.object(key -> {
            switch (key) {
                case "name" -> name = json.text().orElse("");
                case "matches" -> matches("matches");
                case "rounds" -> json.array(() -> round("rounds[%d].matches".formatted(rounds[0]++)));
                default -> json.skip();
            }
        });
        return drafts.stream().map(draft -> draft.match(name)).toList();
    }

    /** The name of a round may stand behind its matches. */
    private void round(String place) throws IOException {
        int first = drafts.size();
        String[] round = {""};
        json.object(key -> {
            switch (key) {
                case "name" -> round[0] = json.text().orElse("");
                case "matches" -> matches(place);
                default -> json.skip();
            }
        });
        drafts.subList(first, drafts.size()).forEach(draft -> draft.playedIn(round[0]));
    }

    private void matches(String place) throws IOException {
        int[] index = {0};
        json.array(() -> {
            MatchDraft draft = MatchDraft.read(json, "%s[%d]".formatted(place, index[0]++));
            if (drafts.size() == Limits.ENTRIES) {
                throw reading.wrong(
                        place, "it lists more than %s matches; split it".formatted(Limits.written(Limits.ENTRIES)));
            }
            if (draft.hasTeams()) {
                drafts.add(draft);
            } else {
                reading.odd(draft.place(), "the match has not two teams and is left out");
            }
        });
    }
}
