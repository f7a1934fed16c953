package matchline.ui.timeline;

import matchline.chart.TimelinePicture;
import matchline.chart.geometry.AxisRange;
import matchline.chart.geometry.TimeScale;
import matchline.model.Moment;

/**
 * The axis as it is seen: as it was drawn, but stretched and moved to the part that is in view by now. Places are those of
 * the view, in pixels.
 */
record SeenAxis(TimelinePicture drawn, AxisRange range) {
    private static final double ROUNDING = 1e-6;

    /** How many times wider the axis is now than it was drawn; just 1 if it is as it was drawn. */
    double stretch() {
        double width = drawn.scale().end() - drawn.scale().start();
        double stretch = range.zoom() * drawn.plot().width() / width;
        return Math.abs(stretch - 1) > ROUNDING ? stretch : 1;
    }

    /** How far the axis is moved to the left. */
    double offset() {
        return range.from() * range.zoom() * drawn.plot().width();
    }

    /** The moment at a place; beyond the plot one that is out of view. */
    Moment momentAt(double x) {
        return scale().moment(x + offset());
    }

    double placeOf(Moment moment) {
        return scale().x(moment) - offset();
    }

    /** Whether it must be drawn anew, because it is stretched or because there is more to be seen than was drawn. */
    boolean isOutdated() {
        AxisRange needed = drawn.complete().isWhole() ? range : range.widened(0.5);
        return stretch() != 1 || !drawn.complete().covers(needed);
    }

    private TimeScale scale() {
        return drawn.scale().stretched(stretch());
    }
}
