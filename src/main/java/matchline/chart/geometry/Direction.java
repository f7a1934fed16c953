package matchline.chart.geometry;

import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;

/** Which way time runs on a picture. */
public enum Direction {
    ACROSS,
    DOWN;

    /** The part of a frame between two places on the axis. */
    public Frame part(Frame whole, double from, double to) {
        return this == ACROSS
                ? new Frame(from, whole.y(), to - from, whole.height())
                : new Frame(whole.x(), from, whole.width(), to - from);
    }

    /** A line through a frame at a place on the axis, {@code inset} short of both edges. */
    public Mark cut(Frame whole, double at, double inset, Stroke stroke) {
        return this == ACROSS
                ? new Mark.Line(at, whole.y() + inset, at, whole.bottom() - inset, stroke)
                : new Mark.Line(whole.x() + inset, at, whole.right() - inset, at, stroke);
    }

    public double x(double along, double beside) {
        return this == ACROSS ? along : beside;
    }

    public double y(double along, double beside) {
        return this == ACROSS ? beside : along;
    }

    public Step moveTo(double along, double beside) {
        return new Step.MoveTo(x(along, beside), y(along, beside));
    }

    public Step lineTo(double along, double beside) {
        return new Step.LineTo(x(along, beside), y(along, beside));
    }

    /** A line along the axis. */
    public Mark line(double from, double to, double beside, Stroke stroke) {
        return new Mark.Line(x(from, beside), y(from, beside), x(to, beside), y(to, beside), stroke);
    }
}
