package matchline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import matchline.analysis.OnPitch;
import matchline.chart.Words;
import matchline.model.Card;
import matchline.model.Player;
import matchline.ui.control.Wrapping;

/** A player on the drawn pitch: his number on a disc, his name, and small signs of what he did. */
final class PlayerToken extends VBox implements TakesKeys {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private static final double TOUCHLINE = 80;

    private final Consumer<Player> open;
    private final Words words;
    private final Label number = new Label();
    private final StackPane disc = new StackPane(number);
    private final Label name = new Label();
    private final Label cameFor = new Label();
    private final Tooltip tooltip = Wrapping.wrap(new Tooltip());
    private final TranslateTransition arrival = new TranslateTransition(Duration.millis(300), this);
    private Slot shown;

    /** @param open what to do with the player when he is chosen */
    PlayerToken(Consumer<Player> open, Words words) {
        this.open = open;
        this.words = words;
        createView();
    }

    /**
     * Changes nothing if the place is as it was.
     *
     * @param sliding whether somebody else slides in from the touchline
     */
    void show(Slot slot, boolean sliding) {
        if (slot.equals(shown)) {
            return;
        }
        boolean another = shown != null && !shown.player().equals(slot.player());
        arrival.stop();
        setTranslateX(sliding && another ? -TOUCHLINE : 0);
        if (sliding && another) {
            arrival.playFromStart();
        }
        shown = slot;
        number.setText(slot.player().number().map(String::valueOf).orElse(""));
        name.setText(slot.player().shortName());
        cameFor.setText(arrival(slot));
        pseudoClassStateChanged(GONE, slot.isEmpty());
        disc.getChildren().setAll(signs(slot));
        tooltip.setText(inWords(slot));
        setAccessibleText(inWords(slot));
    }

    /** Chooses the player who stands here. */
    void open() {
        if (shown != null) {
            open.accept(shown.player());
        }
    }

    @Override
    public boolean takes(KeyEvent key) {
        return switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN, ENTER, SPACE -> !key.isControlDown() && !key.isShiftDown();
            default -> false;
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void createView() {
        getStyleClass().add("token");
        number.getStyleClass().add("number");
        disc.getStyleClass().add("disc-box");
        name.getStyleClass().add("name");
        cameFor.getStyleClass().add("came-for");
        for (Label label : List.of(name, cameFor)) {
            label.setMinWidth(0);
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(press -> {
            requestFocus();
            press.consume(); // else the scroll pane takes the focus
        });
        setOnMouseClicked(_ -> open());
        arrival.setFromX(-TOUCHLINE);
        arrival.setToX(0);
        Tooltip.install(this, tooltip);
        getChildren().setAll(disc, name, cameFor);
    }

    private List<Node> signs(Slot slot) {
        List<Node> signs = new ArrayList<>(List.of(number));
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

    private Node ball(int goals) {
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

    private String arrival(Slot slot) {
        return slot.on()
                .flatMap(OnPitch::arrival)
                .map(change -> change.off()
                        .map(off -> words.of(
                                "line-ups.for", off.shortName(), change.moment().label()))
                        .orElse(change.moment().label()))
                .orElse("");
    }

    private String inWords(Slot slot) {
        Player player = slot.player();
        List<String> parts = new ArrayList<>();
        parts.add(player.number().map(number -> number + " ").orElse("") + player.name());
        if (slot.captain()) {
            parts.add(words.of("line-ups.captain"));
        }
        slot.on()
                .flatMap(OnPitch::arrival)
                .ifPresent(change -> parts.add(change.off()
                        .map(off ->
                                words.of("line-ups.came-for", change.moment().label(), off.name()))
                        .orElseGet(
                                () -> words.of("line-ups.came", change.moment().label()))));
        if (slot.goals() > 0) {
            parts.add(words.of("line-ups.goals", slot.goals()));
        }
        if (slot.ownGoals() > 0) {
            parts.add(words.of("line-ups.own-goals", slot.ownGoals()));
        }
        for (Card.Kind kind : slot.cards()) {
            parts.add(words.of(kind == Card.Kind.YELLOW ? "line-ups.booked" : "line-ups.sent-off"));
        }
        if (slot.isEmpty() && slot.cards().stream().allMatch(kind -> kind == Card.Kind.YELLOW)) {
            parts.add(words.of("line-ups.gone"));
        }
        return String.join(", ", parts);
    }
}
