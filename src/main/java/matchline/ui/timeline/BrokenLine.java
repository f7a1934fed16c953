package matchline.ui.timeline;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/**
 * An upright line that breaks off where it would cross a text. Its pieces are boxes on whole pixels, which are filled at
 * once; of a path the outline would first be found.
 */
final class BrokenLine extends Group {
    private static final double APART = 2;

    private final double thickness;
    private int pieces;

    BrokenLine(double thickness) {
        this.thickness = thickness;
        setManaged(false);
    }

    /** Runs from {@code top} to {@code bottom}, leaving out the texts, which are given from top to bottom. */
    void run(double top, double bottom, List<Bounds> texts) {
        pieces = 0;
        double y = top;
        for (Bounds text : texts) {
            piece(y, Math.min(text.getMinY() - APART, bottom));
            y = Math.max(y, text.getMaxY() + APART);
        }
        piece(y, bottom);
        List<Node> all = getChildren();
        all.subList(pieces, all.size()).forEach(left -> left.setVisible(false));
    }

    private void piece(double from, double to) {
        if (to > from) {
            if (pieces == getChildren().size()) {
                getChildren().add(newPiece());
            }
            Rectangle piece = (Rectangle) getChildren().get(pieces++);
            piece.setY(Math.round(from));
            piece.setHeight(Math.round(to) - Math.round(from));
            piece.setVisible(true);
        }
    }

    private Rectangle newPiece() {
        Rectangle piece = new Rectangle(-Math.floor(thickness / 2), 0, thickness, 0);
        piece.setSmooth(false);
        piece.getStyleClass().add("line");
        return piece;
    }
}
