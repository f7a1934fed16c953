package matchline.export;

/**
 * What may differ between two files of the same picture.
 *
 * @param scale pixels for each logical pixel, 1 to 8; formats without pixels have no use for it
 * @param transparent leaves the ground out
 */
public record ExportOptions(double scale, boolean transparent) {
    public static final ExportOptions PLAIN = new ExportOptions(1, false);
    public static final double MAX_SCALE = 8;

    public ExportOptions {
        if (!(scale >= 1 && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException("the scale is 1 to 8, not " + scale);
        }
    }
}
