import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts beside each style sheet of a jar what JavaFX would otherwise make of its text, and of the sheets that it
/// imports, at every start: it looks for that first, under the same name with `.bss`.
final class BinaryStyles {
    private final Method convert;

    private BinaryStyles(ClassLoader program) throws ReflectiveOperationException {
        this.convert = program.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", File.class, File.class);
    }

    /// Adds them to a jar.
    ///
    /// @param program all jars of the program, and those of JavaFX
    static void addTo(Path jar, List<Path> program) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path part : program) {
            urls.add(part.toUri().toURL());
        }
        Path folder = Files.createTempDirectory("styles");
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new));
                FileSystem zip = FileSystems.newFileSystem(jar)) {
            here.setContextClassLoader(classes); // where JavaFX looks for what is imported by a path from the root
            List<Path> sheets = sheets(zip);
            for (Path sheet : sheets) {
                Path copy = folder.resolve(sheet.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(sheet, copy);
            }
            BinaryStyles styles = new BinaryStyles(classes);
            for (Path sheet : sheets) {
                String binary = sheet.toString().replace(".css", ".bss");
                Files.write(
                        zip.getPath(binary),
                        styles.binary(folder.resolve(sheet.toString().substring(1))));
            }
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("JavaFX no longer makes style sheets binary", changed);
        } finally {
            here.setContextClassLoader(before);
            Package.delete(folder);
        }
    }

    private static List<Path> sheets(FileSystem zip) throws IOException {
        try (Stream<Path> files = Files.walk(zip.getPath("/"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private byte[] binary(Path sheet) throws IOException, ReflectiveOperationException {
        Path binary = Files.createTempFile("sheet", ".bss");
        try {
            convert.invoke(null, sheet.toFile(), binary.toFile());
            return Files.readAllBytes(binary);
        } finally {
            Files.delete(binary);
        }
    }
}
