package matchline.export;

import java.util.Arrays;

/** Some rows of a picture while it is painted: sRGB with opacity, {@code 0xAARRGGBB}, not multiplied by it. */
final class PixelBand {
    private static final int OPAQUE = 255;

    final int width;
    final int rows;
    final int[] pixels;
    private int top;

    PixelBand(int width, int rows) {
        this.width = width;
        this.rows = rows;
        this.pixels = new int[width * rows];
    }

    /** Becomes other rows of the picture, all of one colour. */
    void startAt(int newTop, int argb) {
        top = newTop;
        Arrays.fill(pixels, argb);
    }

    /** The first of its rows, in pixels from the top of the picture. */
    int top() {
        return top;
    }

    int bottom() {
        return top + rows;
    }

    /** Lays a colour over some pixels of a row; {@code alpha} is 0, not at all, to 255. */
    void paint(int y, int from, int to, int rgb, int alpha) {
        int row = (y - top) * width;
        if (alpha == OPAQUE) {
            Arrays.fill(pixels, row + from, row + to, OPAQUE << 24 | rgb);
            return;
        }
        for (int i = row + from; i < row + to; i++) {
            int below = pixels[i];
            pixels[i] = below >>> 24 == OPAQUE ? overOpaque(below, rgb, alpha) : over(below, rgb, alpha);
        }
    }

    private static int overOpaque(int below, int rgb, int alpha) {
        int rest = OPAQUE - alpha;
        int red = ratio((rgb >> 16 & 0xFF) * alpha + (below >> 16 & 0xFF) * rest);
        int green = ratio((rgb >> 8 & 0xFF) * alpha + (below >> 8 & 0xFF) * rest);
        int blue = ratio((rgb & 0xFF) * alpha + (below & 0xFF) * rest);
        return OPAQUE << 24 | red << 16 | green << 8 | blue;
    }

    /** Over what lets the ground through, colours count by their opacity (Porter and Duff 1984). */
    private static int over(int below, int rgb, int alpha) {
        int rest = ratio((below >>> 24) * (OPAQUE - alpha));
        int sum = alpha + rest;
        if (sum == 0) {
            return 0;
        }
        int red = ((rgb >> 16 & 0xFF) * alpha + (below >> 16 & 0xFF) * rest + sum / 2) / sum;
        int green = ((rgb >> 8 & 0xFF) * alpha + (below >> 8 & 0xFF) * rest + sum / 2) / sum;
        int blue = ((rgb & 0xFF) * alpha + (below & 0xFF) * rest + sum / 2) / sum;
        return sum << 24 | red << 16 | green << 8 | blue;
    }

    /** A 255th, rounded. */
    private static int ratio(int product) {
        int half = product + 128;
        return half + (half >> 8) >> 8;
    }
}
