package matchline.chart.drawing;

import java.util.Objects;
import java.util.Optional;

/** How the inside and the outline of a shape are painted. */
public record Style(Optional<Colour> fill, Optional<Stroke> stroke) {
    public Style {
        Objects.requireNonNull(fill, "fill");
        Objects.requireNonNull(stroke, "stroke");
    }

    public static Style filled(Colour colour) {
        return new Style(Optional.of(colour), Optional.empty());
    }

    /** An outline; {@code width} in logical pixels. */
    public static Style outlined(Colour colour, double width) {
        return new Style(Optional.empty(), Optional.of(Stroke.solid(colour, width)));
    }

    public Style withOutline(Colour colour, double width) {
        return new Style(fill, Optional.of(Stroke.solid(colour, width)));
    }
}
