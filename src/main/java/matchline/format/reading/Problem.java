package matchline.format.reading;

import java.util.Objects;

/**
 * Something odd in a file that could be read all the same.
 *
 * @param where the place in the file: {@code events[17].at}
 * @param what one sentence
 */
public record Problem(String where, String what) {
    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public String toString() {
        return where.isEmpty() ? what : where + ": " + what;
    }
}
