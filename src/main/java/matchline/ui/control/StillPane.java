package matchline.ui.control;

import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A pane for what moves seldom. The toolkit goes through all nodes of a window in every frame, to bring their bounds up to
 * date; here it does so only after something moved. The pane does not feel the mouse itself.
 */
public final class StillPane extends StackPane {
    private boolean moved = true;

    public StillPane(Node... children) {
        super(children);
        setPickOnBounds(false);
        boundsInParentProperty().addListener((InvalidationListener) _ -> moved = true);
    }

    @Override
    protected void updateBounds() {
        if (moved) {
            super.updateBounds();
            getBoundsInParent(); // so that the next move is told
            moved = !isSeen(); // what is not seen is passed over until it is
        }
    }

    private boolean isSeen() {
        return Stream.<Node>iterate(this, node -> node != null, Node::getParent).allMatch(Node::isVisible);
    }
}
