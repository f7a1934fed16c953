package matchline.chart.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.model.Order;

/** A thin upright line from something in a lane up to its moment on the axis; it stops where a label stands. */
public record HairLine(Look look, List<Mark> drawn) {
    private static final double APART = 4;
    private static final double SHORTEST = 3;

    /** What a label takes of the height. */
    private record Span(double top, double bottom) {}

    /** The line at x between two heights, in pieces that leave out every label drawn so far. */
    public List<Mark> marks(double x, double top, double bottom) {
        Stroke stroke = Stroke.solid(look.theme().faint(), look.px(0.8));
        List<Span> labels = drawn.stream()
                .flatMap(HairLine::labels)
                .filter(label -> isAt(x, label))
                .map(label -> new Span(
                        label.y() - label.style().size() - look.px(1),
                        label.y() + label.style().size() * 0.25 + look.px(1)))
                .filter(label -> label.bottom() > top && label.top() < bottom)
                .sorted(Order.by(Span::top))
                .toList();
        List<Mark> pieces = new ArrayList<>();
        double from = top;
        for (Span label : labels) {
            add(pieces, x, from, label.top(), stroke);
            from = Math.max(from, label.bottom());
        }
        add(pieces, x, from, bottom, stroke);
        return pieces;
    }

    private void add(List<Mark> pieces, double x, double from, double to, Stroke stroke) {
        if (to - from > look.px(SHORTEST)) {
            pieces.add(new Mark.Line(x, from, x, to, stroke));
        }
    }

    private boolean isAt(double x, Mark.Label label) {
        double width = look.width(label.text(), label.style());
        double left = label.style().anchor() == Anchor.START
                ? label.x()
                : label.x() - (label.style().anchor() == Anchor.MIDDLE ? width / 2 : width);
        return x > left - look.px(APART) && x < left + width + look.px(APART);
    }

    private static Stream<Mark.Label> labels(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> Stream.of(label);
            case Mark.Group group -> group.marks().stream().flatMap(HairLine::labels);
            default -> Stream.empty();
        };
    }
}
