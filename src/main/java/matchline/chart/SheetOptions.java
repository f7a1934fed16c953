package matchline.chart;

import java.util.Objects;
import java.util.Optional;
import matchline.model.Moment;

/**
 * What a sheet shall be.
 *
 * @param width in logical pixels, from 320 to 12,800
 * @param height in logical pixels, from 240 to 12,800
 * @param upTo the moment up to which the match is told; none for the whole match
 */
public record SheetOptions(double width, double height, Theme theme, Optional<Moment> upTo) {
    public static final double LEAST_WIDTH = 320;
    public static final double LEAST_HEIGHT = 240;
    public static final double MOST = 12_800;

    public SheetOptions {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(upTo, "upTo");
        if (!(width >= LEAST_WIDTH && width <= MOST && height >= LEAST_HEIGHT && height <= MOST)) {
            throw new IllegalArgumentException("a sheet is from %.0f×%.0f to %.0f×%.0f, not %.0f×%.0f"
                    .formatted(LEAST_WIDTH, LEAST_HEIGHT, MOST, MOST, width, height));
        }
    }
}
