package matchline.export;

import java.util.Locale;
import java.util.Optional;

/** A kind of picture file. */
public enum PictureFormat {
    PNG("png"),
    SVG("svg"),
    PDF("pdf");

    private final String ending;

    PictureFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of its file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a file name's ending tells, if it tells one. */
    public static Optional<PictureFormat> fromFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (lower.endsWith("." + format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
