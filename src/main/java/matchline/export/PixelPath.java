package matchline.export;

import java.util.Arrays;
import java.util.List;
import matchline.chart.drawing.Mark;

/** Contours of straight lines in pixels: shapes with their curves resolved so finely that it does not show. */
final class PixelPath {
    /** How far a line may leave its curve, in pixels. */
    private static final double TOLERANCE = 0.04;

    private static final int MOST_PIECES = 512;

    private double[] points = new double[256];
    private int end;
    private int[] starts = new int[16];
    private boolean[] closed = new boolean[16];
    private int contours;

    private double scaleX;
    private double skewY;
    private double skewX;
    private double scaleY;
    private double moveX;
    private double moveY;

    /** Forgets all contours. */
    void clear() {
        end = 0;
        contours = 0;
    }

    /** What is added from now on comes to lie at x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
    void place(double xx, double xy, double yx, double yy, double dx, double dy) {
        scaleX = xx;
        skewY = xy;
        skewX = yx;
        scaleY = yy;
        moveX = dx;
        moveY = dy;
    }

    void add(List<Mark.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Mark.Step.MoveTo to -> moveTo(x(to.x(), to.y()), y(to.x(), to.y()));
                case Mark.Step.LineTo to -> lineTo(x(to.x(), to.y()), y(to.x(), to.y()));
                case Mark.Step.CurveTo to ->
                    curveTo(
                            x(to.x1(), to.y1()),
                            y(to.x1(), to.y1()),
                            x(to.x2(), to.y2()),
                            y(to.x2(), to.y2()),
                            x(to.x(), to.y()),
                            y(to.x(), to.y()));
                case Mark.Step.Close _ -> close();
            }
        }
    }

    /** Begins a contour, in pixels. */
    void moveTo(double x, double y) {
        if (contours == starts.length) {
            starts = Arrays.copyOf(starts, 2 * contours);
            closed = Arrays.copyOf(closed, 2 * contours);
        }
        starts[contours] = end;
        closed[contours] = false;
        contours++;
        append(x, y);
    }

    /** A line from the last point, in pixels. */
    void lineTo(double x, double y) {
        append(x, y);
    }

    void close() {
        if (contours > 0) {
            closed[contours - 1] = true;
        }
    }

    int contours() {
        return contours;
    }

    boolean isClosed(int contour) {
        return closed[contour];
    }

    /** Where the points of a contour begin. */
    int start(int contour) {
        return starts[contour];
    }

    /** Where the points of a contour end. */
    int end(int contour) {
        return contour + 1 < contours ? starts[contour + 1] : end;
    }

    /** All points, x and y in turn; more may follow that do not count. */
    double[] points() {
        return points;
    }

    private double x(double x, double y) {
        return scaleX * x + skewX * y + moveX;
    }

    private double y(double x, double y) {
        return skewY * x + scaleY * y + moveY;
    }

    private void append(double x, double y) {
        if (end + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[end] = x;
        points[end + 1] = y;
        end += 2;
    }

    /** The pieces that a cubic curve needs follow from how much it bends (Wang 1984). */
    private void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        double x0 = points[end - 2];
        double y0 = points[end - 1];
        double bend = Math.max(
                Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
                Math.abs(x1 - 2 * x2 + x) + Math.abs(y1 - 2 * y2 + y));
        int pieces = Math.clamp((long) Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE)), 1, MOST_PIECES);
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            append(a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y);
        }
        append(x, y);
    }
}
