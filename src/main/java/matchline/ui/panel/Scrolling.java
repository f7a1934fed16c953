package matchline.ui.panel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Moves a scroll pane just so far that a node in it can be seen. */
public final class Scrolling {
    private static final double MARGIN = 12;

    private Scrolling() {}

    public static void reveal(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double window = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - window;
        if (place == null || hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double wanted = top;
        if (place.getMaxY() + MARGIN > top + window) {
            wanted = place.getMaxY() + MARGIN - window;
        }
        if (place.getMinY() - MARGIN < wanted) {
            wanted = place.getMinY() - MARGIN;
        }
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
