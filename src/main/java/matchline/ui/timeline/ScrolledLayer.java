package matchline.ui.timeline;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import matchline.ui.control.StillPane;

/** Nodes of the picture that are seen through a frame and moved behind it, all at once. */
final class ScrolledLayer extends Group {
    private final StillPane content;
    private final Rectangle frame = new Rectangle();
    private final Scale stretch = new Scale();

    ScrolledLayer(Node... nodes) {
        content = new StillPane(nodes);
        content.setManaged(false);
        content.getTransforms().setAll(stretch);
        List.of(nodes).forEach(node -> node.setManaged(false));
        setManaged(false);
        setClip(frame);
        getChildren().setAll(content);
    }

    /** The frame, from left to right and from the top so high, in pixels. */
    void frame(double left, double right, double height) {
        frame.setX(Math.floor(left));
        frame.setWidth(Math.ceil(right) - Math.floor(left));
        frame.setHeight(Math.ceil(height));
    }

    /** Moves the nodes to the left and stretches them from a place on: until they are drawn anew, wider. */
    void scroll(double offset, double factor, double from) {
        content.setTranslateX(-Math.round(offset));
        stretch.setX(factor);
        stretch.setPivotX(from);
    }
}
