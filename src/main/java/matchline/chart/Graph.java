package matchline.chart;

import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.model.Moment;

/** A measure of the play, drawn along the time axis between the incidents and the minutes. */
sealed interface Graph permits MomentumGraph, ExpectedGoalsGraph {

    Lane lane();

    /** Who is ahead in it, in a sentence for who reads instead of looks. */
    String title();

    /** Draws it up to a moment; home is above or on the left. */
    List<Mark> marks(TimeScale scale, Frame frame, Direction direction, Moment now);
}
