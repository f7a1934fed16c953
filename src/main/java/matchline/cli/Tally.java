package matchline.cli;

import java.io.IOException;

/** How many matches a command is done with, and with how many it failed. */
final class Tally {
    private int done;
    private int failed;

    void count(boolean well) {
        if (well) {
            done++;
        } else {
            failed++;
        }
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }

    /**
     * Whether none failed.
     *
     * @throws IOException if there was nothing to do, which nobody can have meant
     */
    int exitCode() throws IOException {
        if (done + failed == 0) {
            throw new IOException("there is no match in what is named; choose other files or folders");
        }
        return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
