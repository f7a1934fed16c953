package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** Something that the program does when its name is typed. */
interface Command {
    Syntax syntax();

    /**
     * Does it, and tells the exit code.
     *
     * @throws WrongUsage if an argument is none that it takes
     * @throws IOException if it cannot be done, with a sentence for the user
     */
    int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException;
}
