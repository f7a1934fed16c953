import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is to be packaged, as the build tells it.
///
/// @param jar the program itself
/// @param libraries the jars it needs on the class path
/// @param modules the jars it needs on the module path
/// @param options how Java is to be started for it
record Program(
        String version, String mainClass, Path jar, List<Path> libraries, List<Path> modules, List<String> options) {
    static final String NAME = "matchline";
    static final String DESCRIPTION = "The story of one football match";

    /// For the commands: else the heap grows by garbage as long as the machine has memory; and what is done a hundred
    /// times is compiled then, not at the second hundred, for most of them end before that pays.
    static final String FOR_COMMANDS = "-Xmx384m -XX:Tier3InvocationThreshold=100 -XX:Tier3MinInvocationThreshold=50"
            + " -XX:Tier3CompileThreshold=1000 -XX:Tier3BackEdgeThreshold=20000 -XX:Tier0InvokeNotifyFreqLog=6";

    /// What only other documents or controls than ours would need; and the toolkit's themes, which are made part of
    /// ours.
    private static final Pattern NEVER_READ =
            Pattern.compile("/org/apache/(fontbox/cmap/(?!Identity)[^.]*|pdfbox/resources/ttf/.*[.]ttf)"
                    + "|/atlantafx/base/theme/.*[.](css|bss)"
                    + "|/org/controlsfx/(glyphfont/.*[.]ttf|control/worldmap-.*)");

    /// The fonts of every picture: to unpack them takes a twentieth of the time that the first picture takes.
    private static final Pattern OFTEN_READ =
            Pattern.compile("/fonts/Roboto(-Regular|-Medium|Condensed-Regular|Condensed-Bold)[.]ttf");

    /// The cache is mapped at the place it was made for: to move it takes longer than to start.
    private static final List<String> QUIET_AND_FAST = List.of(
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:-AOTRecordTraining",
            "-Djava.awt.headless=true");

    static Program of(String version, String mainClass, String jar, String libraries, String modules, String options) {
        List<String> all = Stream.concat(Stream.of(options.split(" ")), QUIET_AND_FAST.stream())
                .toList();
        return new Program(version, mainClass, Path.of(jar), paths(libraries), paths(modules), all);
    }

    /// Copies all jars of the class path, the program's own first and made to start faster, and names the copies.
    List<Path> copyJars(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> copies = new ArrayList<>();
        for (Path original : Stream.concat(Stream.of(jar), libraries.stream()).toList()) {
            copies.add(Files.copy(original, folder.resolve(original.getFileName())));
        }
        List<Path> others = Stream.concat(libraries.stream(), modules.stream()).toList();
        Inlined.rewrite(copies.getFirst(), others);
        for (Path copy : copies) {
            leaveOutUnread(copy);
            BinaryStyles.addTo(copy, others);
        }
        return copies;
    }

    private static void leaveOutUnread(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("compressionMethod", "STORED"));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (NEVER_READ.matcher(file.toString()).matches()) {
                    Files.delete(file);
                } else if (OFTEN_READ.matcher(file.toString()).matches()) {
                    Files.write(file, Files.readAllBytes(file));
                }
            }
        }
    }

    private static List<Path> paths(String joined) {
        return Stream.of(joined.split(File.pathSeparator)).map(Path::of).toList();
    }
}
