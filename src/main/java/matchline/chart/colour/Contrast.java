package matchline.chart.colour;

import matchline.chart.drawing.Colour;

/** How well one colour stands out from another: the contrast ratio of WCAG 2.2, 1 to 21. */
public final class Contrast {
    /** What a shape needs against its ground. */
    public static final double SHAPE = 3;

    /** What text needs against its ground. */
    public static final double TEXT = 4.5;

    private static final Colour INK = Colour.hex("#0b0f14");
    private static final Colour PAPER = Colour.hex("#ffffff");
    private static final int HALVINGS = 10;

    private Contrast() {}

    /** The contrast ratio of two opaque colours, 1 to 21. */
    public static double between(Colour one, Colour other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Black or white, whichever reads better on the ground. */
    public static Colour inkOn(Colour ground) {
        return between(INK, ground) > between(PAPER, ground) ? INK : PAPER;
    }

    /** The colour made lighter or darker, as little as needed, until it has that contrast with the ground. */
    public static Colour reach(double ratio, Colour colour, Colour ground) {
        if (between(colour, ground) >= ratio) {
            return colour;
        }
        Oklch start = Oklch.of(colour);
        double enough = luminance(ground) < 0.18 ? 1 : 0;
        double tooLittle = start.lightness();
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (enough + tooLittle) / 2;
            if (between(start.withLightness(middle).colour(), ground) >= ratio) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return start.withLightness(enough).colour();
    }

    /** One colour laid over another, {@code share} of it from 0 to 1. */
    public static Colour mix(Colour over, Colour under, double share) {
        return new Colour(
                mix(over.red(), under.red(), share),
                mix(over.green(), under.green(), share),
                mix(over.blue(), under.blue(), share),
                1);
    }

    private static int mix(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }

    private static double luminance(Colour colour) {
        return 0.2126 * Oklch.linear(colour.red())
                + 0.7152 * Oklch.linear(colour.green())
                + 0.0722 * Oklch.linear(colour.blue());
    }
}
