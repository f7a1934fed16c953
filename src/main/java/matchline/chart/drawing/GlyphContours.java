package matchline.chart.drawing;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The closed contours of one glyph: points on the curve, and between them control points of quadratic curves. Two
 * control points in a row have a point on the curve halfway.
 */
final class GlyphContours {
    private static final int ON_CURVE = 0x01;
    private static final int X_IS_BYTE = 0x02;
    private static final int Y_IS_BYTE = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final int[] ends;
    private final byte[] flags;
    private final int[] x;
    private final int[] y;

    GlyphContours(ByteBuffer outline, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = outline.getChar();
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        outline.position(outline.position() + 2 + outline.getChar(outline.position()));
        flags = flags(outline, points);
        x = coordinates(outline, X_IS_BYTE, X_SAME_OR_POSITIVE);
        y = coordinates(outline, Y_IS_BYTE, Y_SAME_OR_POSITIVE);
    }

    void appendTo(List<Mark.Step> steps, GlyphTransform transform) {
        int first = 0;
        for (int end : ends) {
            appendContour(first, end, new Pen(steps, transform));
            first = end + 1;
        }
    }

    private void appendContour(int first, int end, Pen pen) {
        int count = end - first + 1;
        int start = first;
        while (start < end && (flags[start] & ON_CURVE) == 0) {
            start++;
        }
        pen.start(x[start], y[start]);
        for (int i = 1; i <= count; i++) {
            int point = first + (start - first + i) % count;
            if ((flags[point] & ON_CURVE) != 0) {
                pen.to(x[point], y[point]);
            } else {
                pen.around(x[point], y[point]);
            }
        }
        pen.close();
    }

    private static byte[] flags(ByteBuffer outline, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = outline.get();
            if ((flags[i] & REPEAT) != 0) {
                for (int times = Byte.toUnsignedInt(outline.get()); times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private int[] coordinates(ByteBuffer outline, int isByte, int sameOrPositive) {
        int[] coordinates = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean flagged = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isByte) != 0) {
                int step = Byte.toUnsignedInt(outline.get());
                at += flagged ? step : -step;
            } else if (!flagged) {
                at += outline.getShort();
            }
            coordinates[i] = at;
        }
        return coordinates;
    }

    /** Turns points into steps, quadratic curves into the cubic ones that are the same. */
    private static final class Pen {
        private final List<Mark.Step> steps;
        private final GlyphTransform transform;
        private double x;
        private double y;
        private double controlX;
        private double controlY;
        private boolean curving;

        Pen(List<Mark.Step> steps, GlyphTransform transform) {
            this.steps = steps;
            this.transform = transform;
        }

        void start(double startX, double startY) {
            x = startX;
            y = startY;
            steps.add(new Mark.Step.MoveTo(transform.x(x, y), transform.y(x, y)));
        }

        void to(double toX, double toY) {
            if (curving) {
                curve(toX, toY);
            } else {
                steps.add(new Mark.Step.LineTo(transform.x(toX, toY), transform.y(toX, toY)));
            }
            x = toX;
            y = toY;
            curving = false;
        }

        void around(double newX, double newY) {
            if (curving) {
                to((controlX + newX) / 2, (controlY + newY) / 2);
            }
            controlX = newX;
            controlY = newY;
            curving = true;
        }

        void close() {
            steps.add(new Mark.Step.Close());
        }

        private void curve(double toX, double toY) {
            double x1 = x + (controlX - x) * 2 / 3;
            double y1 = y + (controlY - y) * 2 / 3;
            double x2 = toX + (controlX - toX) * 2 / 3;
            double y2 = toY + (controlY - toY) * 2 / 3;
            steps.add(new Mark.Step.CurveTo(
                    transform.x(x1, y1),
                    transform.y(x1, y1),
                    transform.x(x2, y2),
                    transform.y(x2, y2),
                    transform.x(toX, toY),
                    transform.y(toX, toY)));
        }
    }
}
