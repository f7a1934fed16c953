package matchline.format.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A kind of file that matches can be read from. */
public interface MatchFormat {
    /** What people call it, in the plural: {@code Matchline match files}. */
    String name();

    /** Whether the file looks like one of this kind; a wrong guess is worse than none. */
    boolean recognises(FirstLook look);

    /** Whether such a file only lists or completes matches that have files of their own, and is passed over beside them. */
    default boolean isSheet(FirstLook look) {
        return false;
    }

    /**
     * The matches in a file of this kind, in its order. The file may be broken all the same.
     *
     * @param look what was seen of the file, or of its beginning
     * @throws MatchFormatException if not even the matches in it can be told
     */
    List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException;

    /** For a look through many files; it may keep for the next file what it read beside one. */
    default Lister lister() {
        return (file, look) ->
                matches(file, look, _ -> {}).stream().map(StoredMatch::listing).toList();
    }

    /** The file of the match that this one belongs to, going by its place alone: line-ups lie beside the events. */
    default Optional<Path> matchOf(Path file) {
        return Optional.empty();
    }
}
