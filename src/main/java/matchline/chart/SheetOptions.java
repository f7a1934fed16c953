package matchline.chart;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.model.Moment;

/**
 * What a sheet shall be.
 *
 * @param width in logical pixels, from 320 to 12,800
 * @param height in logical pixels, from 240 to 12,800
 * @param upTo the moment up to which the match is told; none for the whole match
 * @param lanes what is shown beside the incidents, if there is anything of it
 */
public record SheetOptions(double width, double height, Theme theme, Optional<Moment> upTo, Set<Lane> lanes) {
    public static final double LEAST_WIDTH = 320;
    public static final double LEAST_HEIGHT = 240;
    public static final double MOST = 12_800;

    public SheetOptions {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(upTo, "upTo");
        lanes = Set.copyOf(lanes);
        if (!(width >= LEAST_WIDTH && width <= MOST && height >= LEAST_HEIGHT && height <= MOST)) {
            throw new IllegalArgumentException("a sheet is from %.0f×%.0f to %.0f×%.0f, not %.0f×%.0f"
                    .formatted(LEAST_WIDTH, LEAST_HEIGHT, MOST, MOST, width, height));
        }
    }

    /** A sheet with all its lanes. */
    public SheetOptions(double width, double height, Theme theme, Optional<Moment> upTo) {
        this(width, height, theme, upTo, EnumSet.allOf(Lane.class));
    }

    /** Whether time runs downwards on it. */
    boolean isPortrait() {
        return height >= width;
    }

    boolean shows(Lane lane) {
        return lanes.contains(lane);
    }
}
