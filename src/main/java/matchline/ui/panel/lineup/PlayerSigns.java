package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.ui.panel.EventIcon;

/** The small signs about a player's number: captain, cards, goals and own goals. */
final class PlayerSigns {
    private final Words words;

    PlayerSigns(Words words) {
        this.words = words;
    }

    List<Node> of(Slot slot) {
        List<Node> signs = new ArrayList<>();
        if (slot.captain() && !slot.isEmpty()) {
            signs.add(sign(Pos.TOP_LEFT, "captain", words.of("line-ups.captain-sign")));
        }
        for (Card.Kind kind : slot.cards()) {
            signs.add(sign(Pos.TOP_RIGHT, kind == Card.Kind.YELLOW ? "yellow" : "red", ""));
        }
        if (slot.goals() > 0) {
            signs.add(ball(slot.goals()));
        }
        if (slot.ownGoals() > 0) {
            String sign = words.of("line-ups.own-goal-sign");
            signs.add(sign(Pos.BOTTOM_LEFT, "own-goal", slot.ownGoals() > 1 ? sign + " ×" + slot.ownGoals() : sign));
        }
        return signs;
    }

    private static Node ball(int goals) {
        EventIcon ball = EventIcon.ball();
        ball.setScaleX(0.64);
        ball.setScaleY(0.64);
        StackPane sign = new StackPane(ball);
        sign.getStyleClass().addAll("sign", "ball");
        if (goals > 1) {
            Label count = new Label("×" + goals);
            count.getStyleClass().add("count");
            count.setTranslateX(15);
            sign.getChildren().add(count);
        }
        StackPane.setAlignment(sign, Pos.BOTTOM_RIGHT);
        return sign;
    }

    private static Node sign(Pos corner, String styleClass, String text) {
        Label sign = new Label(text);
        sign.getStyleClass().addAll("sign", styleClass);
        StackPane.setAlignment(sign, corner);
        return sign;
    }
}
