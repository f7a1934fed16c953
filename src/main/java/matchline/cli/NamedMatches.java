package matchline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matchline.format.MatchFiles;
import matchline.format.reading.StoredMatch;

/**
 * The matches that a command is about: of files, of folders, or the built-in one. They are worked on side by side, a few
 * at a time however many there are, and what comes of them is handed on in their order.
 */
final class NamedMatches {
    private static final String BUILT_IN = "built-in";
    /** Bytes that a match takes while it is read and drawn, and then some. */
    private static final long ROOM = 24L << 20;
    /** Enough to keep all processors busy while the first of a row takes its time, as far as memory goes. */
    private static final int AT_A_TIME = Math.clamp(
            Runtime.getRuntime().maxMemory() / ROOM, 1, 4 * Runtime.getRuntime().availableProcessors());

    private final List<Path> named;

    NamedMatches(List<Path> named) {
        this.named = List.copyOf(named);
    }

    /** Whether there may be more than one, because a folder or several files are named. */
    boolean mayBeSeveral() {
        return named.size() > 1 || named.stream().anyMatch(Files::isDirectory);
    }

    /** The one match there is. */
    NamedMatch only() throws IOException {
        return named.isEmpty()
                ? builtIn()
                : named(named.getFirst(), StoredMatch.of(MatchFiles.read(named.getFirst(), _ -> {})));
    }

    /** Does the same for each; a match whose file cannot be read fails when it is read itself. */
    <R> Stream<R> each(Function<NamedMatch, R> work) throws IOException {
        if (named.isEmpty()) {
            return Stream.of(work.apply(builtIn()));
        }
        List<NamedFile> files = NamedFile.all(named);
        if (files.size() == 1) {
            List<NamedMatch> matches = matches(files, 0);
            return matches.size() == 1 ? matches.stream().map(work) : sideBySide(matches.stream(), work);
        }
        Stream<List<NamedMatch>> lists =
                sideBySide(IntStream.range(0, files.size()).boxed(), file -> matches(files, file));
        return sideBySide(lists.flatMap(List::stream), work);
    }

    /** The same with many things at once; what comes of them keeps their order. */
    static <T, R> Stream<R> sideBySide(Stream<T> things, Function<T, R> work) {
        return things.gather(Gatherers.mapConcurrent(AT_A_TIME, work));
    }

    private static List<NamedMatch> matches(List<NamedFile> files, int file) {
        String name = files.get(file).path().toString();
        try {
            List<StoredMatch> stored = files.get(file).matches(_ -> {});
            return IntStream.range(0, stored.size())
                    .mapToObj(match -> new NamedMatch(
                            name, stored.get(match), (file + (match + 1.0) / stored.size()) / files.size()))
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of(new NamedMatch(name, new Unreadable(name, unreadable), (file + 1.0) / files.size()));
        }
    }

    private static NamedMatch builtIn() {
        return new NamedMatch(BUILT_IN, StoredMatch.of(MatchFiles.builtIn()), 1);
    }

    private static NamedMatch named(Path file, StoredMatch match) {
        return new NamedMatch(file.toString(), match, 1);
    }
}
