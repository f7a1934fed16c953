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

/// Puts beside each style sheet of the program what JavaFX would otherwise make of its text at every start: it looks
/// for
/// that first, under the same name with `.bss`.
///
/// A sheet that imports others is left as it is, for what it imports is read in that way by itself.
final class BinaryStyles {
    private final Method convert;

    private BinaryStyles(ClassLoader toolkit) throws ReflectiveOperationException {
        this.convert = toolkit.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", File.class, File.class);
    }

    /// Adds them to a jar.
    ///
    /// @param toolkit the jars of JavaFX
    static void addTo(Path jar, List<Path> toolkit) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path part : toolkit) {
            urls.add(part.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new));
                FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            BinaryStyles styles = new BinaryStyles(classes);
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                String text = Files.readString(sheet);
                if (!text.contains("@import")) {
                    String name = sheet.getFileName().toString();
                    Files.write(sheet.resolveSibling(name.replace(".css", ".bss")), styles.binary(text));
                }
            }
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("JavaFX no longer makes style sheets binary", changed);
        }
    }

    private byte[] binary(String text) throws IOException, ReflectiveOperationException {
        Path sheet = Files.createTempFile("sheet", ".css");
        Path binary = Files.createTempFile("sheet", ".bss");
        try {
            Files.writeString(sheet, text);
            convert.invoke(null, sheet.toFile(), binary.toFile());
            return Files.readAllBytes(binary);
        } finally {
            Files.delete(sheet);
            Files.delete(binary);
        }
    }
}
