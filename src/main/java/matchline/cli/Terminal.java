package matchline.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody sees what is written to the error stream at once. */
final class Terminal {
    private static final Path ERROR_STREAM = Path.of("/dev/stderr");

    private Terminal() {}

    static boolean isThere() {
        Console console = System.console();
        return console != null && console.isTerminal() && !isRedirected();
    }

    /** Java knows of the other two streams only; systems that show this one as a file tell where it goes. */
    private static boolean isRedirected() {
        try {
            return Files.exists(ERROR_STREAM) && !ERROR_STREAM.toRealPath().startsWith("/dev");
        } catch (IOException pipe) {
            return true;
        }
    }
}
