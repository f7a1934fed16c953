package matchline.export;

import java.util.List;
import matchline.chart.drawing.Stroke;

/**
 * Turns lines into the area their stroke covers: a box for each piece, a wedge for each corner, all of the same
 * orientation, so that they add up where they meet. Ends are cut square; corners are mitred as far as SVG has it.
 */
final class PixelStroke {
    private static final double MITRE_LIMIT = 4;
    private static final double TINY = 1e-9;

    private final PixelPath piece = new PixelPath();
    private final PixelPath area;
    private double half;

    /** Adds the area covered to that path. */
    PixelStroke(PixelPath area) {
        this.area = area;
    }

    /** {@code scale}: pixels for each logical pixel of the stroke. */
    void add(PixelPath lines, Stroke stroke, double scale) {
        half = stroke.width() * scale / 2;
        for (int contour = 0; contour < lines.contours(); contour++) {
            piece.clear();
            if (stroke.dashes().isEmpty()) {
                copy(lines, contour);
            } else {
                dash(lines, contour, stroke.dashes(), scale);
            }
            for (int i = 0; i < piece.contours(); i++) {
                outline(i);
            }
        }
    }

    /** The points of a contour, those left out that say nothing. */
    private void copy(PixelPath lines, int contour) {
        double[] points = lines.points();
        int start = lines.start(contour);
        int end = lines.end(contour);
        boolean closed = lines.isClosed(contour);
        while (closed && end > start + 2 && near(points, start, end - 2)) {
            end -= 2;
        }
        piece.moveTo(points[start], points[start + 1]);
        int last = start;
        for (int i = start + 2; i < end; i += 2) {
            if (!near(points, last, i)) {
                piece.lineTo(points[i], points[i + 1]);
                last = i;
            }
        }
        if (closed) {
            piece.close();
        }
    }

    private static boolean near(double[] points, int one, int other) {
        return Math.abs(points[one] - points[other]) + Math.abs(points[one + 1] - points[other + 1]) < TINY;
    }

    private void dash(PixelPath lines, int contour, List<Double> dashes, double scale) {
        double[] points = lines.points();
        int start = lines.start(contour);
        int end = lines.end(contour);
        int dash = 0;
        double left = dashes.getFirst() * scale;
        double x = points[start];
        double y = points[start + 1];
        piece.moveTo(x, y);
        int count = (end - start) / 2 - (lines.isClosed(contour) ? 0 : 1);
        for (int i = 1; i <= count; i++) {
            int to = start + 2 * i < end ? start + 2 * i : start;
            double length = Math.hypot(points[to] - x, points[to + 1] - y);
            while (length > left) {
                x += (points[to] - x) * left / length;
                y += (points[to + 1] - y) * left / length;
                length -= left;
                turn(dash, x, y);
                dash++;
                left = Math.max(TINY, dashes.get(dash % dashes.size()) * scale);
            }
            if (length > TINY) {
                left -= length;
                x = points[to];
                y = points[to + 1];
                if (dash % 2 == 0) {
                    piece.lineTo(x, y);
                }
            }
        }
    }

    /** Ends a dash, or the gap before one. */
    private void turn(int dash, double x, double y) {
        if (dash % 2 == 0) {
            piece.lineTo(x, y);
        } else {
            piece.moveTo(x, y);
        }
    }

    private void outline(int contour) {
        double[] points = piece.points();
        int start = piece.start(contour);
        int count = (piece.end(contour) - start) / 2;
        int sides = piece.isClosed(contour) && count > 2 ? count : count - 1;
        for (int i = 0; i < sides; i++) {
            int from = start + 2 * i;
            int to = start + 2 * ((i + 1) % count);
            side(points[from], points[from + 1], points[to], points[to + 1]);
            if (i + 1 < sides || sides == count) {
                int next = start + 2 * ((i + 2) % count);
                corner(points, from, to, next);
            }
        }
    }

    private void side(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double acrossX = -(toY - fromY) / length * half;
        double acrossY = (toX - fromX) / length * half;
        area.moveTo(fromX + acrossX, fromY + acrossY);
        area.lineTo(toX + acrossX, toY + acrossY);
        area.lineTo(toX - acrossX, toY - acrossY);
        area.lineTo(fromX - acrossX, fromY - acrossY);
    }

    private void corner(double[] points, int before, int at, int after) {
        double x = points[at];
        double y = points[at + 1];
        double inLength = Math.hypot(x - points[before], y - points[before + 1]);
        double inX = (x - points[before]) / inLength;
        double inY = (y - points[before + 1]) / inLength;
        double outLength = Math.hypot(points[after] - x, points[after + 1] - y);
        double outX = (points[after] - x) / outLength;
        double outY = (points[after + 1] - y) / outLength;
        double turn = inX * outY - inY * outX;
        double open = 1 + inX * outX + inY * outY;
        if (Math.abs(turn) < TINY) {
            return;
        }
        double side = turn > 0 ? -half : half;
        area.moveTo(x, y);
        wedge(x, y, side, turn > 0 ? outX : inX, turn > 0 ? outY : inY);
        if (2 <= MITRE_LIMIT * MITRE_LIMIT * open) {
            area.lineTo(x - side * (inY + outY) / open, y + side * (inX + outX) / open);
        }
        wedge(x, y, side, turn > 0 ? inX : outX, turn > 0 ? inY : outY);
    }

    /** The corner of a piece of that direction on the outer side. */
    private void wedge(double x, double y, double side, double directionX, double directionY) {
        area.lineTo(x - side * directionY, y + side * directionX);
    }
}
