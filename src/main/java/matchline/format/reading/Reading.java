package matchline.format.reading;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * One go at reading a file: whose name it is that complaints begin with, and where oddities go.
 *
 * @param file the name of the file as the user gave it
 */
public record Reading(String file, Consumer<Problem> problems) {
    public Reading {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(problems, "problems");
    }

    /** Reports something odd and reads on. */
    public void odd(String where, String what) {
        problems.accept(new Problem(where, what + "."));
    }

    /** What to throw when one cannot read on. */
    public MatchFormatException wrong(String place, String what) {
        return new MatchFormatException(file, place, what);
    }
}
