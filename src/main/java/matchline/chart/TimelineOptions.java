package matchline.chart;

import java.util.Objects;
import matchline.analysis.EventFilter;

/**
 * How the timeline fills a view.
 *
 * @param width of the view, in logical pixels
 * @param height of the view, in logical pixels
 * @param shown the part of the axis that fills it
 * @param filter which events stand on it
 */
public record TimelineOptions(Theme theme, double width, double height, AxisRange shown, EventFilter filter) {
    public TimelineOptions {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(filter, "filter");
    }

    /** The whole match in the view. */
    public TimelineOptions(Theme theme, double width, double height) {
        this(theme, width, height, AxisRange.WHOLE, EventFilter.ALL);
    }
}
