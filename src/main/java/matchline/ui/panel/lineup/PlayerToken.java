package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import matchline.analysis.OnPitch;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Player;
import matchline.ui.control.LateTooltip;
import matchline.ui.panel.TakesKeys;

/** A player on the drawn pitch: his number on a disc, his name, and small signs of what he did. */
final class PlayerToken extends VBox implements TakesKeys {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private static final double TOUCHLINE = 80;
    static final double HEIGHT = 62;
    private static final double SMALLEST = 0.8;
    private static final double BESIDE = 2;

    private final Consumer<Player> open;
    private final Words words;
    private final PlayerSigns signs;
    private final Label number = new Label();
    private final StackPane disc = new StackPane(number);
    private final Label name = new Label();
    private final Label cameFor = new Label();
    private final TranslateTransition arrival = new TranslateTransition(Duration.millis(300), this);
    private Slot shown;
    private double roomForName;
    private double roomForArrival;

    /** @param open what to do with the player when he is chosen */
    PlayerToken(Consumer<Player> open, Words words) {
        this.open = open;
        this.words = words;
        this.signs = new PlayerSigns(words);
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
        disc.getChildren().setAll(number);
        disc.getChildren().addAll(signs.of(slot));
        setAccessibleText(inWords(slot));
    }

    /** Chooses the player who stands here. */
    void open() {
        if (shown != null) {
            open.accept(shown.player());
        }
    }

    /** How wide the name is with the space beside it, in pixels. */
    double nameNeeds() {
        return name.prefWidth(-1) + 2 * BESIDE;
    }

    /** How wide it is, in pixels, what tells for whom he came. */
    double arrivalNeeds() {
        return cameFor.prefWidth(-1) + 2 * BESIDE;
    }

    /** Stands about an upright line, with so much room for either line of text, in pixels. */
    void place(double centre, double top, double forName, double forArrival) {
        roomForName = forName - 2 * BESIDE;
        roomForArrival = forArrival - 2 * BESIDE;
        double width = Math.max(disc.prefWidth(-1), Math.max(forName, forArrival));
        resizeRelocate(centre - width / 2, top, width, HEIGHT);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit(name, roomForName);
        fit(cameFor, roomForArrival);
    }

    /** Letters become smaller, within reason, before a name is shortened. */
    private void fit(Label label, double room) {
        double scale = Math.clamp(room / label.prefWidth(-1), SMALLEST, 1);
        double width = Math.min(room / scale, label.prefWidth(-1));
        label.setScaleX(scale);
        label.setScaleY(scale);
        label.resizeRelocate((getWidth() - width) / 2, label.getLayoutY(), width, label.getHeight());
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
        setPickOnBounds(false); // it may reach over the ends of its neighbours' rows
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(press -> {
            requestFocus();
            press.consume(); // else the scroll pane takes the focus
        });
        setOnMouseClicked(_ -> open());
        arrival.setFromX(-TOUCHLINE);
        arrival.setToX(0);
        LateTooltip.on(this, this::getAccessibleText);
        getChildren().setAll(disc, name, cameFor);
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
