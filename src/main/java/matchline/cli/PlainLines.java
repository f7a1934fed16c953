package matchline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/** Lines for a terminal, which no name of a file or a player that they quote can steer or break. */
final class PlainLines extends PrintWriter {
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]");

    PlainLines(OutputStream out) {
        super(out, true);
    }

    PlainLines(Writer out) {
        super(out, true);
    }

    /** The words as one line, whatever is in them. */
    @Override
    public void println(String words) {
        super.println(STEERS.matcher(words).replaceAll("\uFFFD"));
    }
}
