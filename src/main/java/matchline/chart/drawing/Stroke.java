package matchline.chart.drawing;

import java.util.List;

/**
 * A line's colour, its width in logical pixels, and its dashes: lengths on and off in turn, empty for a solid line. Ends
 * are cut square, corners are mitred.
 */
public record Stroke(Colour colour, double width, List<Double> dashes) {
    public Stroke {
        dashes = List.copyOf(dashes);
        if (!(width > 0)) {
            throw new IllegalArgumentException("a stroke has a width: " + width);
        }
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }
}
