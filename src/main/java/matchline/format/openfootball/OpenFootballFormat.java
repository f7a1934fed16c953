package matchline.format.openfootball;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;

/** The JSON files of openfootball, each with the matches of a tournament or season. */
public final class OpenFootballFormat implements MatchFormat {
    /** Other files have matches too, but do not call the teams so. */
    private static final String TEAM = "\"team1\"";

    @Override
    public String name() {
        return "openfootball JSON";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.JSON_OBJECT
                && (look.keys().contains("matches") || look.keys().contains("rounds"))
                && look.text().contains(TEAM);
    }

    @Override
    public List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException {
        Reading reading = new Reading(file.toString(), problems);
        List<MatchJson> matches = TournamentFile.read(file, reading);
        return matches.stream()
                .<StoredMatch>map(match -> new ListedMatch(match, reading))
                .toList();
    }

    /** One match of the file. */
    private record ListedMatch(MatchJson match, Reading reading) implements StoredMatch {
        @Override
        public Listing listing() {
            return match.listing();
        }

        @Override
        public Match read() {
            return MatchMaker.match(match, reading);
        }
    }
}
