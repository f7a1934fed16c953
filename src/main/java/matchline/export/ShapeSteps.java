package matchline.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Mark.Step;

/** The outline of an AWT shape as steps of the pen. */
final class ShapeSteps {
    private final List<Step> steps = new ArrayList<>();
    private double x;
    private double y;

    private ShapeSteps() {}

    static List<Step> of(Shape shape) {
        ShapeSteps outline = new ShapeSteps();
        double[] to = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            outline.add(path.currentSegment(to), to);
        }
        return List.copyOf(outline.steps);
    }

    private void add(int segment, double[] to) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> end(new Step.MoveTo(to[0], to[1]), to[0], to[1]);
            case PathIterator.SEG_LINETO -> end(new Step.LineTo(to[0], to[1]), to[0], to[1]);
            case PathIterator.SEG_QUADTO -> curve(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO ->
                end(new Step.CurveTo(to[0], to[1], to[2], to[3], to[4], to[5]), to[4], to[5]);
            default -> steps.add(new Step.Close());
        }
    }

    /** A quadratic curve as the cubic one that is the same. */
    private void curve(double controlX, double controlY, double toX, double toY) {
        double x1 = x + (controlX - x) * 2 / 3;
        double y1 = y + (controlY - y) * 2 / 3;
        double x2 = toX + (controlX - toX) * 2 / 3;
        double y2 = toY + (controlY - toY) * 2 / 3;
        end(new Step.CurveTo(x1, y1, x2, y2, toX, toY), toX, toY);
    }

    private void end(Step step, double toX, double toY) {
        steps.add(step);
        x = toX;
        y = toY;
    }
}
