package matchline.chart.look;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Frame;

/** Slanted lines over a frame: time that was added, a score in doubt. */
public final class Hatch {
    private Hatch() {}

    /** Lines rising to the right, {@code spacing} logical pixels apart along the axis. */
    public static Mark over(Frame frame, double spacing, double width, Colour colour) {
        List<Step> steps = new ArrayList<>();
        for (double start = frame.x() - frame.height() + spacing; start < frame.right(); start += spacing) {
            double from = Math.max(start, frame.x());
            double to = Math.min(start + frame.height(), frame.right());
            if (to > from) {
                steps.add(new Step.MoveTo(from, frame.bottom() - (from - start)));
                steps.add(new Step.LineTo(to, frame.bottom() - (to - start)));
            }
        }
        return new Mark.Path(steps, Style.outlined(colour, width));
    }
}
