package matchline.chart;

import java.util.List;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.Mark;
import matchline.chart.geometry.AxisRange;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.model.Moment;

/**
 * A drawn timeline and where time stands on it. Zoomed, it is wider than the view and is moved behind it.
 *
 * @param drawing what moves with the axis, its beginning at the left of the view
 * @param beside what stays beside the axis
 * @param readings the numbers of the graphs, which go with the playhead
 * @param plot where the axis is seen; a playhead's line runs from its top to its bottom
 * @param complete the part of the axis whose incidents are drawn
 */
public record TimelinePicture(
        Drawing drawing, List<Mark> beside, Readings readings, TimeScale scale, Frame plot, AxisRange complete) {
    public TimelinePicture {
        beside = List.copyOf(beside);
    }

    /** Where on the axis a moment is, as a share of it. */
    public double share(Moment moment) {
        return (scale.x(moment) - scale.start()) / (scale.end() - scale.start());
    }

    /** The moment at a share of the axis. */
    public Moment moment(double share) {
        return scale.moment(scale.start() + share * (scale.end() - scale.start()));
    }
}
