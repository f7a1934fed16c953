package matchline.chart.lane;

import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.model.Moment;

/** A measure of the play, drawn along the time axis between the incidents and the minutes. */
public sealed interface Graph permits MomentumGraph, ExpectedGoalsGraph {

    Lane lane();

    /** What is drawn, in a few words that hold at any moment. */
    String subject();

    /** What it stands at at a moment, in a sentence for who reads instead of looks. */
    String title(Moment now);

    /** Draws it up to a moment; home is above or on the left. */
    List<Mark> marks(TimeScale scale, Frame frame, Direction direction, Moment now);

    /** The numbers it stands at at a moment, behind a place of the time axis; none where it has none. */
    List<Mark> reading(double along, Frame frame, Direction direction, Moment now);
}
