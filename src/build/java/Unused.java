import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Packages of the JDK that the program never looks into: Swing, X11 for AWT, sound, printing, encrypted connections,
/// and programs made of style sheets for XML.
final class Unused {
    private static final List<String> PACKAGES = List.of(
            "java.base/sun/security/ssl",
            "java.desktop/com/sun/java/swing",
            "java.desktop/com/sun/media/sound",
            "java.desktop/java/awt/doc-files",
            "java.desktop/javax/swing",
            "java.desktop/sun/awt/X11",
            "java.desktop/sun/print",
            "java.desktop/sun/swing",
            "java.xml/com/sun/org/apache/bcel",
            "java.xml/com/sun/org/apache/xalan",
            "java.xml/com/sun/org/apache/xml/internal/serializer",
            "java.xml/com/sun/org/apache/xpath");

    /// Java asks this one for its name when it looks through all that may encrypt.
    private static final String ASKED = "SunJSSE.class";

    private Unused() {}

    /// A file for jlink's `--exclude-resources`. One file stays in each package, for a module must not be without a
    /// package that it names.
    static Path listed() throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        List<String> excluded = new ArrayList<>();
        Set<Path> kept = new HashSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(modules.resolve(name))) {
                files.filter(Files::isRegularFile)
                        .sorted()
                        .filter(file -> !file.endsWith(ASKED))
                        .filter(file -> !kept.add(file.getParent()))
                        .forEach(file -> excluded.add("/" + modules.relativize(file)));
            }
        }
        return Files.write(Files.createTempFile("unused", ".txt"), excluded);
    }
}
