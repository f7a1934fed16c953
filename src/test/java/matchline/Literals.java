package matchline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The strings that stand in the program, as its compiled classes hold them. */
public final class Literals {
    public static final Path CLASSES = Path.of("target", "classes");

    private Literals() {}

    /** The strings of a class, or of all those below a folder that are wanted. */
    public static Stream<String> of(Path place, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(place)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(wanted)
                    .toList();
            return classes.stream().flatMap(Literals::constants);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> constants(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
