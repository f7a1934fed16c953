package matchline.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import matchline.chart.Contrast;
import matchline.chart.drawing.Colour;

/** A shield in a team's colour with the letters of its code. */
final class TeamBadge extends StackPane {
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

    private void createView() {
        shield.setContent("M0 3 Q10 3 20 0 Q30 3 40 3 V24 Q40 38 20 46 Q0 38 0 24 Z");
        code.getStyleClass().add("code");
        getStyleClass().add("team-badge");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(shield, code);
    }
}
