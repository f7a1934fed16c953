package matchline.format;

import java.io.IOException;
import java.nio.file.Path;
import matchline.format.reading.Limits;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.Side;

/** A match of whatever format that is refused if it has more events or players than any match. */
record WithinLimits(String file, StoredMatch stored) implements StoredMatch {

    @Override
    public Listing listing() {
        return stored.listing();
    }

    @Override
    public String title() {
        return stored.title();
    }

    @Override
    public Match read() throws MatchFormatException {
        Match match = whole();
        require(match.events().size(), Limits.ENTRIES, "", "events");
        for (Side side : Side.values()) {
            require(
                    match.team(side).squad().size(),
                    Limits.PLAYERS,
                    match.team(side).name(),
                    "players");
        }
        return match;
    }

    private Match whole() throws MatchFormatException {
        try {
            return stored.read();
        } catch (MatchFormatException e) {
            throw e;
        } catch (IOException e) {
            throw MatchFiles.unreadable(Path.of(file), e);
        }
    }

    private void require(int count, int limit, String where, String what) throws MatchFormatException {
        if (count > limit) {
            throw new MatchFormatException(
                    file,
                    where,
                    "there are more than %s %s; keep those of one match".formatted(Limits.written(limit), what));
        }
    }
}
