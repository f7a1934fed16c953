package matchline.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What the program prints: perhaps a file that another program reads at once, {@code -o -}. */
final class StandardOutput {
    static final String NOT_TAKEN = "what was to be printed was not taken to its end";
    private static final Path DASH = Path.of("-");

    private StandardOutput() {}

    static boolean isMeant(Path output) {
        return output.equals(DASH);
    }

    /** Throws if nobody takes it, or the disk it goes to is full. */
    static void write(byte[] file) throws IOException {
        System.out.writeBytes(file);
        if (System.out.checkError()) {
            throw new IOException(NOT_TAKEN);
        }
    }
}
