package matchline.ui.viewmodel;

import java.nio.file.Path;
import java.util.Objects;
import matchline.format.library.LibraryEntry;

/**
 * Where a match is to be found again.
 *
 * @param number of the match in its file, from 0
 */
public record MatchPlace(Path file, int number) {
    public MatchPlace {
        Objects.requireNonNull(file, "file");
        if (number < 0) {
            throw new IllegalArgumentException("matches are counted from 0: " + number);
        }
    }

    public static MatchPlace of(LibraryEntry entry) {
        return new MatchPlace(entry.file(), entry.number());
    }
}
