package matchline.ui.timeline;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** A hair-line under the pointer that tells the minute there and the score then. Its parts move, as those of the playhead. */
final class HoverLine extends Group {
    private static final double APART = 6;

    private final BrokenLine line = new BrokenLine(1);
    private final Label bubble = new Label();

    HoverLine() {
        createView();
    }

    void setText(String text) {
        bubble.setText(text);
    }

    /** Stands at {@code x} of a view so wide, its bubble kept within it and beside that of the playhead. */
    void place(double x, Playhead playhead, double width, double top, double bottom, List<Bounds> texts) {
        line.setLayoutX(Math.round(x));
        line.run(top - 4, bottom, texts);
        double wide = Math.ceil(bubble.prefWidth(-1));
        double start = beside(Math.clamp(x - wide / 2, 0, Math.max(0, width - wide)), wide, width, playhead);
        bubble.resizeRelocate(Math.round(start), 0, wide, bubble.prefHeight(-1));
    }

    private static double beside(double start, double wide, double width, Playhead playhead) {
        boolean apart = start + wide + APART <= playhead.bubbleStart() || start >= playhead.bubbleEnd() + APART;
        if (apart) {
            return start;
        }
        double left = playhead.bubbleStart() - APART - wide;
        double right = playhead.bubbleEnd() + APART;
        boolean leftIsNearer = start + wide / 2 < (playhead.bubbleStart() + playhead.bubbleEnd()) / 2;
        return left >= 0 && (leftIsNearer || right + wide > width) ? left : right;
    }

    private void createView() {
        setId("hover");
        getStyleClass().add("hover");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        bubble.getStyleClass().add("bubble");
        bubble.setManaged(false);
        getChildren().setAll(line, bubble);
    }
}
