import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs other programs, which must succeed.
final class Processes {
    private static final String SYSTEM = System.getProperty("os.name");

    private Processes() {}

    static boolean isLinux() {
        return SYSTEM.startsWith("Linux");
    }

    static boolean isWindows() {
        return SYSTEM.startsWith("Windows");
    }

    static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /// Runs a tool of this JDK.
    static void jdk(String tool, List<String> arguments) {
        int exitCode = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (exitCode != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }

    /// Runs a command; what it prints is shown only if it fails.
    static void run(List<String> command) throws IOException {
        run(command, Map.of());
    }

    static void run(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + printed);
        }
    }
}
