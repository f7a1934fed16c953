import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.sun.source.tree.AnyPatternTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Formats the Java files below `src` that changed since all were last formatted; with the argument `check` only names
/// those it would change. Leaves the file `target/formatted` if and only if all are formatted.
///
/// A program of its own because the formatter reads Java with the JDK it runs on: inside Maven that would be
/// Maven's own JDK, which may be older than the language of the sources.
final class Format {
    private static final Path ALL_FORMATTED = Path.of("target/formatted");

    /// Stands in for the unnamed pattern, as in `Circle(var x, _)`, which the formatter does not know yet. Put together
    /// from two, lest it be found in this very file.
    private static final String TYPED_PATTERN = "U" + " $";

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    static void main(String... args) throws IOException {
        new Format().run(List.of(args).contains("check"));
    }

    private void run(boolean check) throws IOException {
        FileTime start = FileTime.from(Instant.now());
        List<Path> unformatted = changedSources().parallelStream()
                .filter(file -> !read(file).equals(formatted(file)))
                .toList();
        for (Path file : unformatted) {
            if (!check) {
                Files.writeString(file, formatted(file));
            }
            IO.println((check ? "Not formatted: " : "Formatted: ") + file);
        }
        Files.deleteIfExists(ALL_FORMATTED);
        if (!check || unformatted.isEmpty()) {
            Files.createDirectories(ALL_FORMATTED.getParent());
            Files.createFile(ALL_FORMATTED);
            Files.setLastModifiedTime(ALL_FORMATTED, start);
        }
    }

    private static List<Path> changedSources() throws IOException {
        FileTime since =
                Files.exists(ALL_FORMATTED) ? Files.getLastModifiedTime(ALL_FORMATTED) : FileTime.fromMillis(0);
        BiPredicate<Path, BasicFileAttributes> changed =
                (file, attributes) -> file.toString().endsWith(".java")
                        && attributes.lastModifiedTime().compareTo(since) > 0;
        try (Stream<Path> files = Files.find(Path.of("src"), Integer.MAX_VALUE, changed)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formatted(Path file) {
        var text = new StringBuilder(read(file));
        for (int end : unnamedPatterns(file).reversed()) {
            int start = text.lastIndexOf("_", end);
            text.replace(start, start + 1, TYPED_PATTERN);
        }
        try {
            return formatter.formatSourceAndFixImports(text.toString()).replace(TYPED_PATTERN, "_");
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /// Where each unnamed pattern ends: javac places it at the token that follows.
    private List<Integer> unnamedPatterns(Path file) {
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, null, null, files.getJavaFileObjects(file));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Integer> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitAnyPattern(AnyPatternTree pattern, Void unused) {
                        found.add((int) positions.getStartPosition(unit, pattern));
                        return null;
                    }
                }.scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
