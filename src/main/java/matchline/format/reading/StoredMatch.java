package matchline.format.reading;

import java.io.IOException;
import matchline.model.Match;

/** A match in a file, perhaps not read yet: a file may hold a season of them. */
public interface StoredMatch {
    /** What a list of matches tells of it. */
    Listing listing();

    /** Reads it; oddities go where those of the file go. */
    Match read() throws IOException;

    /** What to choose it by: {@code 2023-11-09 Toulouse 3–2 Liverpool}. */
    default String title() {
        return listing().title();
    }

    /** One that is read already, as where a file holds a single match. */
    static StoredMatch of(Match match) {
        return new StoredMatch() {
            @Override
            public Listing listing() {
                return Listing.of(match);
            }

            @Override
            public String title() {
                return match.home().name() + " – " + match.away().name();
            }

            @Override
            public Match read() {
                return match;
            }
        };
    }
}
