package matchline.export;

import java.util.Objects;

/**
 * What may differ between two files of the same picture.
 *
 * @param scale pixels for each logical pixel, 1 to 8; a PDF page grows with it, an SVG has no use for it
 * @param transparent leaves the ground out
 * @param lettering what letters become in an SVG; a PDF brings its font along and always has text
 */
public record ExportOptions(double scale, boolean transparent, Lettering lettering) {
    public static final ExportOptions PLAIN = new ExportOptions(1, false);
    public static final double MAX_SCALE = 8;

    public ExportOptions {
        Objects.requireNonNull(lettering, "lettering");
        if (!(scale >= 1 && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException("the scale is 1 to 8, not " + scale);
        }
    }

    /** Options for a picture whose text is text. */
    public ExportOptions(double scale, boolean transparent) {
        this(scale, transparent, Lettering.TEXT);
    }

    public ExportOptions lettered(Lettering newLettering) {
        return new ExportOptions(scale, transparent, newLettering);
    }
}
