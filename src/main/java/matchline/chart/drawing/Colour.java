package matchline.chart.drawing;

import java.util.regex.Pattern;

/** A colour in sRGB, each channel 0 to 255, with its opacity from 0 to 1. */
public record Colour(int red, int green, int blue, double opacity) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("a channel is 0 to 255: %d, %d, %d".formatted(red, green, blue));
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity is 0 to 1: " + opacity);
        }
    }

    /**
     * An opaque colour from {@code #rrggbb}.
     *
     * @throws IllegalArgumentException with one sentence if it is written otherwise
     */
    public static Colour hex(String text) {
        if (!HEX.matcher(text).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a colour; write it like #5b2fc9".formatted(text));
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, 1);
    }

    /** This colour, opaque from 0 (not at all) to 1. */
    public Colour withOpacity(double newOpacity) {
        return new Colour(red, green, blue, newOpacity);
    }

    /** {@code 0xrrggbb}, the opacity left out. */
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /** {@code #rrggbb}, the opacity left out. */
    public String hex() {
        return "#" + Integer.toHexString(1 << 24 | rgb()).substring(1);
    }
}
