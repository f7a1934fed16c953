package matchline.cli;

import java.io.IOException;
import java.util.Optional;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.StatedTime;

/**
 * One of the matches that a command is about.
 *
 * @param file the name of its file as the user gave it, or came to it by a folder he gave
 * @param done how much of all there is to do is done with this one, 0 to 1
 */
record NamedMatch(String file, StoredMatch stored, double done) {

    Match read() throws IOException {
        return stored.read();
    }

    /** The same, read or failed by now, for good. */
    NamedMatch readNow() {
        try {
            return new NamedMatch(file, StoredMatch.of(stored.read()), done);
        } catch (IOException | RuntimeException failed) {
            return new NamedMatch(file, new Unreadable(stored.title(), failed), done);
        }
    }

    /** The moment that is meant in a match: the end of the minute told, or the end of the match. */
    static Moment moment(Optional<StatedTime> at, Match match) {
        return at.map(time -> match.clock().nearest(time.whenOver()))
                .orElse(match.clock().last());
    }
}
