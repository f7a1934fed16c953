package matchline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import matchline.format.reading.Steering;

/** Lines for a terminal, which no name of a file or a player that they quote can steer or break. */
final class PlainLines extends PrintWriter {
    PlainLines(OutputStream out) {
        super(out, true);
    }

    PlainLines(Writer out) {
        super(out, true);
    }

    /** The words as one line, whatever is in them. */
    @Override
    public void println(String words) {
        super.println(Steering.shown(words));
    }
}
