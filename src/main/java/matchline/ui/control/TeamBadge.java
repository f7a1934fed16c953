package matchline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import matchline.chart.colour.Contrast;
import matchline.chart.drawing.Colour;
import matchline.ui.drawing.NodePainter;

/** A shield in a team's colour with the letters of its code. */
final class TeamBadge extends StackPane {
    /** What the shield, 40 wide, has for its letters. */
    private static final double ROOM = 34;

    private final SVGPath shield = new SVGPath();
    private final Label code = new Label();

    TeamBadge() {
        createView();
    }

    void show(String letters, Colour colour) {
        code.setText(letters);
        code.setTextFill(NodePainter.color(Contrast.inkOn(colour)));
        shield.setFill(NodePainter.color(colour));
    }

    /** Letters that are wider than the shield become smaller. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double scale = Math.min(1, ROOM / code.getWidth());
        code.setScaleX(scale);
        code.setScaleY(scale);
    }

    private void createView() {
        shield.setContent("M0 3 Q10 3 20 0 Q30 3 40 3 V24 Q40 38 20 46 Q0 38 0 24 Z");
        code.getStyleClass().add("code");
        code.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("team-badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(shield, code);
    }
}
