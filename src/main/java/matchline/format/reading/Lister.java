package matchline.format.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells the matches of many files of one format, by several threads at once, reading no more than a list needs. */
@FunctionalInterface
public interface Lister {
    /**
     * The matches in a file, in its order; none if another file lists them.
     *
     * @param look what was seen of the file
     * @throws MatchFormatException if not even the matches in it can be told
     */
    List<Listing> list(Path file, FirstLook look) throws IOException;
}
