package matchline.export;

import matchline.chart.drawing.Drawing;

/** The size of a picture in pixels, each side 1 to {@link #MOST}. */
record PixelSize(int width, int height) {
    /** The widest sheet there is, 12,800 logical pixels, at the largest scale. */
    static final int MOST = 102_400;

    private static final int BYTES_PER_PIXEL = 4;
    /** Of all memory, what one picture may take: the rest is for the match and the window. */
    private static final double SHARE_OF_MEMORY = 0.6;

    static PixelSize of(Drawing drawing, ExportOptions options) throws PictureTooLargeException {
        double width = Math.max(1, Math.rint(drawing.width() * options.scale()));
        double height = Math.max(1, Math.rint(drawing.height() * options.scale()));
        if (!(width <= MOST && height <= MOST)) {
            throw PictureTooLargeException.forAFile(width, height);
        }
        return new PixelSize((int) width, (int) height);
    }

    /** Whether it can be in memory as a whole, which whoever takes it from there will want. */
    boolean fitsMemory() {
        double bytes = (double) width * height * BYTES_PER_PIXEL;
        return bytes <= SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory() && bytes <= Integer.MAX_VALUE;
    }
}
