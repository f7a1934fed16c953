package matchline.cli;

import java.io.PrintWriter;

/** How far a long command is: a bar on a terminal, now and then a line elsewhere. */
final class ProgressBar {
    private static final int LENGTH = 30;
    private static final int LINE_EVERY = 100;
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean terminal;
    private int shown = -1;

    ProgressBar(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** So much is done, 0 to 1, and so many things have come of it. */
    void reach(double done, int things) {
        int percent = (int) Math.round(100 * done);
        if (terminal && percent != shown) {
            shown = percent;
            int full = LENGTH * percent / 100;
            err.print("%s[%s%s] %d %%, %d"
                    .formatted(ERASE_LINE, "#".repeat(full), " ".repeat(LENGTH - full), percent, things));
            err.flush();
        } else if (!terminal && things > 0 && things % LINE_EVERY == 0) {
            err.println("matchline: %d %%, %d".formatted(percent, things));
        }
    }

    /** Makes room for other words. */
    void clear() {
        if (terminal && shown >= 0) {
            err.print(ERASE_LINE);
            err.flush();
            shown = -1;
        }
    }
}
