package matchline.chart.colour;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextMeasurer;

/** Where the words and stems of a drawing are, recomputed from its marks alone. */
public record Boxes(List<Box> labels, List<Box> stems) {

    /** A rectangle and what it stands for. */
    record Box(String what, double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            double tolerance = 0.3;
            return left < other.right - tolerance
                    && other.left < right - tolerance
                    && top < other.bottom - tolerance
                    && other.top < bottom - tolerance;
        }
    }

    public static Boxes of(Drawing drawing, Theme theme, TextMeasurer measurer) {
        Boxes boxes = new Boxes(new ArrayList<>(), new ArrayList<>());
        boxes.collect(drawing.marks(), theme, measurer);
        return boxes;
    }

    /** Pairs that overlap, in words; none is what one wants. */
    public List<String> collisions() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            labels.subList(i + 1, labels.size()).stream()
                    .filter(label::overlaps)
                    .forEach(other -> found.add(label.what + " and " + other.what));
            stems.stream().filter(label::overlaps).forEach(stem -> found.add(label.what + " and a stem"));
        }
        return found;
    }

    public List<String> outside(Drawing drawing) {
        return labels.stream()
                .filter(box ->
                        box.left < 0 || box.top < 0 || box.right > drawing.width() || box.bottom > drawing.height())
                .map(Box::what)
                .toList();
    }

    private void collect(List<Mark> marks, Theme theme, TextMeasurer measurer) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> collect(group.marks(), theme, measurer);
                case Mark.Label label when label.style().rotation() == 0 -> labels.add(box(label, measurer));
                case Mark.Line line
                when line.fromX() == line.toX() && !line.stroke().colour().equals(theme.grid()) ->
                    stems.add(new Box(
                            "stem",
                            line.fromX() - 0.5,
                            Math.min(line.fromY(), line.toY()),
                            line.toX() + 0.5,
                            Math.max(line.fromY(), line.toY())));
                default -> {}
            }
        }
    }

    /** From the top of capitals to the foot of descenders. */
    private static Box box(Mark.Label label, TextMeasurer measurer) {
        double width = measurer.width(label.text(), label.style());
        double left = switch (label.style().anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        double size = label.style().size();
        return new Box(label.text(), left, label.y() - 0.72 * size, left + width, label.y() + 0.2 * size);
    }
}
