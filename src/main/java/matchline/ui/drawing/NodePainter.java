package matchline.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;

/**
 * Turns the marks of a picture into nodes. A group's node has its id, is described by its title to a screen reader, and
 * feels the mouse anywhere within its bounds; marks outside all groups do not feel it. No node takes part in layout.
 */
public final class NodePainter {
    private static final double MITRE_LIMIT = 4;

    private final TextNodes texts;

    /** Keep one painter: it remembers the fonts it has loaded. */
    public NodePainter(FontMetrics metrics) {
        this.texts = new TextNodes(metrics);
    }

    /**
     * Nodes for the marks, in the order they are painted: one for each, but lines of one stroke in a row share theirs, since
     * every node of a scene is looked at in every frame.
     */
    public List<Node> nodesFor(List<? extends Mark> marks) {
        List<Node> nodes = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Node node = node(mark);
            if (mark instanceof Mark.Line line && node instanceof Path lines) {
                while (i + 1 < marks.size()
                        && marks.get(i + 1) instanceof Mark.Line next
                        && next.stroke().equals(line.stroke())) {
                    lines.getElements().addAll(elements(next));
                    i++;
                }
            }
            node.setManaged(false);
            node.setMouseTransparent(!(mark instanceof Mark.Group));
            nodes.add(node);
        }
        return nodes;
    }

    public static Color color(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    private Node node(Mark mark) {
        return switch (mark) {
            case Mark.Circle(double x, double y, double radius, Style style) -> styled(new Circle(x, y, radius), style);
            case Mark.Box box -> styled(rectangle(box), box.style());
            case Mark.Line line -> stroked(new Path(elements(line)), line.stroke());
            case Mark.Path(List<Mark.Step> steps, Style style) -> styled(path(steps), style);
            case Mark.Label label -> texts.node(label);
            case Mark.Group group -> group(group);
        };
    }

    private Group group(Mark.Group marks) {
        Group group = new Group(nodesFor(marks.marks()));
        group.setId(marks.id());
        group.setPickOnBounds(true);
        group.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        group.setAccessibleText(marks.title());
        return group;
    }

    private static Rectangle rectangle(Mark.Box box) {
        Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(2 * box.radius());
        rectangle.setArcHeight(2 * box.radius());
        return rectangle;
    }

    private static Path path(List<Mark.Step> steps) {
        Path path = new Path();
        path.getElements().setAll(steps.stream().map(NodePainter::element).toList());
        return path;
    }

    private static List<PathElement> elements(Mark.Line line) {
        return List.of(new MoveTo(line.fromX(), line.fromY()), new LineTo(line.toX(), line.toY()));
    }

    private static PathElement element(Mark.Step step) {
        return switch (step) {
            case Mark.Step.MoveTo(double x, double y) -> new MoveTo(x, y);
            case Mark.Step.LineTo(double x, double y) -> new LineTo(x, y);
            case Mark.Step.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                new CubicCurveTo(x1, y1, x2, y2, x, y);
            case Mark.Step.Close() -> new ClosePath();
        };
    }

    private static Shape styled(Shape shape, Style style) {
        shape.setFill(style.fill().map(NodePainter::color).orElse(null));
        shape.setStroke(null);
        style.stroke().ifPresent(stroke -> stroked(shape, stroke));
        return shape;
    }

    private static Shape stroked(Shape shape, Stroke stroke) {
        shape.setStroke(color(stroke.colour()));
        shape.setStrokeWidth(stroke.width());
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.setStrokeLineJoin(StrokeLineJoin.MITER);
        shape.setStrokeMiterLimit(MITRE_LIMIT);
        shape.getStrokeDashArray().setAll(stroke.dashes());
        return shape;
    }
}
