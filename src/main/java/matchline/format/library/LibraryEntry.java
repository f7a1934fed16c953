package matchline.format.library;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import matchline.format.reading.Listing;

/**
 * A line of the library: a match, or a file of which none can be made.
 *
 * @param number of the match in its file, from 0
 * @param trouble why no match can be made of the file, in one sentence; empty if one can
 */
public record LibraryEntry(Path file, int number, Optional<Listing> match, String trouble) {
    public LibraryEntry {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(trouble, "trouble");
        if (match.isPresent() != trouble.isEmpty()) {
            throw new IllegalArgumentException("either a match or what is wrong with the file");
        }
    }

    public static LibraryEntry of(Path file, int number, Listing match) {
        return new LibraryEntry(file, number, Optional.of(match), "");
    }

    public static LibraryEntry broken(Path file, String trouble) {
        return new LibraryEntry(file, 0, Optional.empty(), trouble);
    }

    public boolean isBroken() {
        return match.isEmpty();
    }

    /** Why no match can be made of the file, for a reader who sees its name beside it. */
    public String reason() {
        String name = file.toString();
        return trouble.startsWith(name) ? trouble.substring(name.length()).replaceFirst("^[:,] ?", "") : trouble;
    }
}
