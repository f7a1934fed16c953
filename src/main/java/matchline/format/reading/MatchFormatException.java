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
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + what + ".");
        this.file = file;
        this.place = place;
        this.what = what;
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
