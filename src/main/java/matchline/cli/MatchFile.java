package matchline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import matchline.format.MatchFiles;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.StatedTime;

/** A match named on the command line: a file, or the built-in match where none is named. */
record MatchFile(Optional<Path> file) {
    static final String BUILT_IN = "built-in";

    Match read(Consumer<Problem> problems) throws IOException {
        return file.isPresent() ? MatchFiles.read(file.get(), problems) : MatchFiles.builtIn();
    }

    /** All matches of the file, each to be read when its turn comes. */
    List<StoredMatch> matches(Consumer<Problem> problems) throws IOException {
        return file.isPresent()
                ? MatchFiles.matches(file.get(), problems)
                : List.of(StoredMatch.of(MatchFiles.builtIn()));
    }

    String name() {
        return file.map(Path::toString).orElse(BUILT_IN);
    }

    /** The moment that is meant in this match: the end of the minute told, or the end of the match. */
    static Moment moment(Optional<StatedTime> at, Match match) {
        return at.map(time -> match.clock().nearest(time.whenOver()))
                .orElse(match.clock().last());
    }
}
