package matchline.ui.panel.rating;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.analysis.SideState;
import matchline.chart.words.Words;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.ui.control.LateTooltip;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TakesKeys;
import matchline.ui.panel.TeamStyle;
import matchline.ui.panel.player.MarkText;
import matchline.ui.panel.player.MarkedPlayer;
import matchline.ui.panel.player.OutletMarks;
import matchline.ui.panel.player.Presence;

/** A player's line: who he is, whether he is on the pitch, and his marks: computed, published, and the viewer's own. */
final class RatingRow extends VBox implements TakesKeys {
    private static final PseudoClass ON_PITCH = PseudoClass.getPseudoClass("on-pitch");

    private final MarkedPlayer marked;
    private final Words words;
    private final MarkText texts;
    private final MarkTyping typing = new MarkTyping();
    private final HBox who = new HBox();
    private final Label presence = Labels.goneIfEmpty(Labels.plain("", "presence"));
    private final Label eventLabel = Labels.plain("", "event");
    private final Button ownButton = new Button();
    private final Sparkline spark;
    private OptionalDouble event = OptionalDouble.empty();
    private OptionalDouble own = OptionalDouble.empty();

    /** @param teamMarked whether an outlet marked anybody of his team */
    RatingRow(MarkedPlayer marked, boolean teamMarked, MatchClock clock, Words words) {
        this.marked = marked;
        this.words = words;
        this.texts = new MarkText(words);
        this.spark = marked.event().map(mark -> new Sparkline(mark, clock)).orElse(null);
        createView(teamMarked);
    }

    MarkedPlayer marked() {
        return marked;
    }

    /** The computed mark at the playhead. */
    OptionalDouble event() {
        return event;
    }

    OptionalDouble own() {
        return own;
    }

    /** His name and number. */
    Node who() {
        return who;
    }

    Button ownButton() {
        return ownButton;
    }

    MarkTyping typing() {
        return typing;
    }

    /** Says whether the player is on the pitch; where the line-up is not known, nothing. */
    void follow(SideState side) {
        String text = Presence.of(marked.player(), side, words);
        pseudoClassStateChanged(ON_PITCH, text.isEmpty());
        if (!text.equals(presence.getText())) {
            presence.setText(text);
            speak();
        }
    }

    /** Moves to that moment, a share of the match from 0 to 1; tells whether the computed mark changed. */
    boolean follow(Moment playhead, double share) {
        if (spark == null) {
            return false;
        }
        spark.follow(share);
        OptionalDouble now = marked.event().get().at(playhead);
        boolean changed = !now.equals(event);
        if (changed) {
            event = now;
            showEvent();
        }
        return changed;
    }

    void showOwn(OptionalDouble mark) {
        if (!mark.equals(own)) {
            own = mark;
            ownButton.setText(mark.isPresent() ? texts.own(mark.getAsDouble()) : words.of("ratings.no-mark"));
            speak();
        }
    }

    @Override
    public boolean takes(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isControlDown()) {
            return false;
        }
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            return typing.accepts(key.getCharacter());
        }
        return switch (key.getCode()) {
            case UP, DOWN, ENTER, DELETE, BACK_SPACE -> true;
            case PERIOD, COMMA, DECIMAL -> typing.accepts(".");
            case KeyCode code -> code.isDigitKey();
        };
    }

    private void showEvent() {
        double value = event.orElse(0);
        eventLabel.setText(event.isPresent() ? texts.of(value) : words.of("ratings.no-mark"));
        eventLabel.getStyleClass().removeAll("gained", "lost");
        if (event.isPresent() && value != 6) {
            eventLabel.getStyleClass().add(value > 6 ? "gained" : "lost");
        }
        speak();
    }

    private void createView(boolean teamMarked) {
        String id = marked.player().id();
        setId("player-" + id);
        getStyleClass().addAll("rating-row", TeamStyle.styleClass(marked.side()));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        Label number =
                Labels.plain(marked.player().number().map(String::valueOf).orElse(""), "number");
        Label name = Labels.shortening(marked.player().name(), "name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        who.getChildren().setAll(number, name, gap, presence);
        who.getStyleClass().add("who");
        Node history = spark == null ? new Region() : spark;
        HBox.setHgrow(history, Priority.ALWAYS);
        ownButton.getStyleClass().addAll("own-mark", "small");
        ownButton.setId("own-" + id);
        ownButton.setText(words.of("ratings.no-mark"));
        ownButton.setFocusTraversable(false);
        LateTooltip.on(ownButton, words.of("ratings.own.long"));
        ownButton.setAccessibleText(words.of("ratings.own.edit", marked.player().name()));
        HBox cells = new HBox(history, eventLabel, OutletMarks.mean(marked, teamMarked, texts, words), ownButton);
        cells.getStyleClass().add("cells");
        getChildren().setAll(who, cells);
        if (marked.isMarked()) {
            getChildren().add(OutletMarks.chips(marked, texts));
        }
        showEvent();
    }

    private void speak() {
        setAccessibleText(new SpokenMarks(words, texts).of(marked, presence.getText(), event, own));
    }
}
