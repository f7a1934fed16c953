package matchline.ui.timeline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import matchline.chart.geometry.Frame;

/**
 * What dims the picture ahead of the playhead. It is made of narrow columns that are there or not, so that only those which
 * the playhead passed are painted anew, and not everything to the right of it.
 */
final class Veil extends Group {
    private static final double COLUMN = 16;
    private static final double OPACITY = 0.66;

    /** What is left, in the column of the playhead. */
    private final Rectangle edge = new Rectangle();

    private List<Rectangle> columns = List.of();
    private Frame frame = new Frame(0, 0, 0, 0);
    private int first;

    Veil() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Covers all of the frame with that colour, until the playhead is placed. */
    void cover(Frame covered, Color ground) {
        Color fill = ground.deriveColor(0, 1, 1, OPACITY);
        frame = new Frame(Math.floor(covered.x()), covered.y(), Math.ceil(covered.width()), covered.height());
        columns = IntStream.range(0, (int) Math.ceil(frame.width() / COLUMN))
                .mapToObj(i -> column(frame.x() + i * COLUMN, fill))
                .toList();
        edge.setY(frame.y());
        edge.setHeight(frame.height());
        edge.setFill(fill);
        edge.setSmooth(false);
        edge.setVisible(false);
        first = 0;
        getChildren().setAll(columns);
        getChildren().add(edge);
    }

    /** Covers the frame from {@code x} on; from its right edge on, nothing. */
    void startAt(double x) {
        double start = Math.clamp(Math.round(x), frame.x(), frame.right());
        int full = (int) Math.ceil((start - frame.x()) / COLUMN);
        columns.subList(Math.min(first, full), Math.max(first, full))
                .forEach(passed -> passed.setVisible(first > full));
        first = full;
        double end = Math.min(frame.x() + full * COLUMN, frame.right());
        edge.setX(start);
        edge.setWidth(end - start);
        edge.setVisible(end > start);
    }

    /** Side by side, without a seam at any scale of the screen. */
    private Rectangle column(double x, Color fill) {
        Rectangle column = new Rectangle(x, frame.y(), Math.min(COLUMN, frame.right() - x), frame.height());
        column.setFill(fill);
        column.setSmooth(false);
        return column;
    }
}
