package matchline.format.reading;

import java.io.IOException;

/** A file of which no match can be made. Its message is one sentence: the file, the place, what is wrong, what to do. */
public final class MatchFormatException extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String what;

    /**
     * @param place {@code line 3 column 14} or {@code events[17].at}, or empty if it is the file as a whole
     * @param what what is wrong and what to do about it, without a full stop
     */
    public MatchFormatException(String file, String place, String what) {
        this(file, new Problem(place, what));
    }

    private MatchFormatException(String file, Problem problem) {
        super(file + (problem.where().isEmpty() ? "" : ", " + problem.where()) + ": " + problem.what() + ".");
        this.file = file;
        this.place = problem.where();
        this.what = problem.what();
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String what() {
        return what;
    }
}
