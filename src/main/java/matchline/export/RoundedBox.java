package matchline.export;

import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;

/** Boxes and circles as paths, for formats that have no other shapes. */
final class RoundedBox {
    /** How far the control points of a curve lie from its ends, of the radius, so that it is a quarter of a circle. */
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    private RoundedBox() {}

    /** A box with corners of that radius, as large as there is room for; clockwise from the end of the top left corner. */
    static List<Mark.Step> steps(double x, double y, double width, double height, double wanted) {
        double radius = Math.min(wanted, Math.min(width, height) / 2);
        double right = x + width;
        double bottom = y + height;
        if (radius <= 0) {
            return List.of(
                    new Step.MoveTo(x, y),
                    new Step.LineTo(right, y),
                    new Step.LineTo(right, bottom),
                    new Step.LineTo(x, bottom),
                    new Step.Close());
        }
        double out = radius * (1 - QUARTER);
        return List.of(
                new Step.MoveTo(x + radius, y),
                new Step.LineTo(right - radius, y),
                new Step.CurveTo(right - out, y, right, y + out, right, y + radius),
                new Step.LineTo(right, bottom - radius),
                new Step.CurveTo(right, bottom - out, right - out, bottom, right - radius, bottom),
                new Step.LineTo(x + radius, bottom),
                new Step.CurveTo(x + out, bottom, x, bottom - out, x, bottom - radius),
                new Step.LineTo(x, y + radius),
                new Step.CurveTo(x, y + out, x + out, y, x + radius, y),
                new Step.Close());
    }
}
