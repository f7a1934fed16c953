package matchline.chart;

import java.util.Objects;
import java.util.Optional;
import matchline.analysis.EventFilter;
import matchline.chart.colour.Theme;
import matchline.chart.geometry.AxisRange;
import matchline.model.Moment;

/**
 * How the timeline fills a view.
 *
 * @param width of the view, in logical pixels
 * @param height of the view, in logical pixels
 * @param shown the part of the axis that fills it
 * @param filter which events stand on it
 * @param upTo the moment up to which score and graphs are told; none for the whole match
 */
public record TimelineOptions(
        Theme theme, double width, double height, AxisRange shown, EventFilter filter, Optional<Moment> upTo) {
    public TimelineOptions {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(upTo, "upTo");
    }

    /** The whole match in the view. */
    public TimelineOptions(Theme theme, double width, double height) {
        this(theme, width, height, AxisRange.WHOLE, EventFilter.ALL, Optional.empty());
    }
}
