package matchline.ui.panel;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.analysis.SideState;
import matchline.chart.Words;
import matchline.model.Card;
import matchline.model.PlayerMark;
import matchline.model.Substitution;

/** A player's line: who he is, whether he is on the pitch at the playhead, and his marks. */
final class RatingRow extends HBox {
    private static final PseudoClass ON_PITCH = PseudoClass.getPseudoClass("on-pitch");

    private final MarkedPlayer marked;
    private final Words words;
    private final Label presence = Labels.goneIfEmpty(Labels.plain("", "presence"));

    RatingRow(MarkedPlayer marked, Words words) {
        this.marked = marked;
        this.words = words;
        createView();
    }

    MarkedPlayer marked() {
        return marked;
    }

    /** Says whether the player is on the pitch; where the line-up is not known, nothing. */
    void follow(SideState side) {
        boolean on = side.onPitch().isEmpty()
                || side.onPitch().stream().anyMatch(place -> place.player().equals(marked.player()));
        pseudoClassStateChanged(ON_PITCH, on);
        presence.setText(on ? "" : whyOff(side));
    }

    private String whyOff(SideState side) {
        Optional<String> off = side.substitutions().stream()
                .filter(change -> change.off().equals(Optional.of(marked.player())))
                .map(Substitution::moment)
                .findFirst()
                .map(moment -> words.of("ratings.off", moment.label()));
        Optional<String> sentOff = side.cards().stream()
                .filter(card -> card.sendsOff() && card.player().equals(Optional.of(marked.player())))
                .map(Card::moment)
                .findFirst()
                .map(moment -> words.of("ratings.sent-off", moment.label()));
        return sentOff.or(() -> off).orElseGet(() -> words.of("ratings.bench"));
    }

    private void createView() {
        String id = marked.player().id();
        setId("player-" + id);
        getStyleClass().addAll("rating-row", marked.isMarked() ? "marked" : "unmarked");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(inWords());
        Label number =
                Labels.plain(marked.player().number().map(String::valueOf).orElse("–"), "number");
        Label name = Labels.shortening(marked.player().name(), "name");
        HBox first = new HBox(name, presence);
        first.getStyleClass().add("first");
        VBox middle = new VBox(first);
        middle.getStyleClass().add("middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().setAll(number, middle);
        if (marked.isMarked()) {
            middle.getChildren().add(chips());
            getChildren().add(mean());
        }
    }

    private Node chips() {
        FlowPane chips = new FlowPane();
        chips.setId("marks-" + marked.player().id());
        chips.getStyleClass().add("marks");
        chips.setMinWidth(0);
        for (PlayerMark mark : marked.marks()) {
            Label outlet = Labels.shortening(mark.outlet(), "outlet");
            outlet.maxWidthProperty().bind(chips.widthProperty().map(width -> Math.max(60, width.doubleValue() - 44)));
            HBox chip = new HBox(outlet, Labels.plain(value(mark), "value"));
            chip.getStyleClass().add("mark");
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node mean() {
        Label mean = Labels.plain(meanText(), "mean", band(marked.mean()));
        mean.setId("mean-" + marked.player().id());
        mean.setTooltip(new Tooltip(words.of("ratings.mean-of-ten")));
        Label count = Labels.plain(words.of("ratings.count", marked.marks().size()), "count");
        VBox right = new VBox(mean, count);
        right.getStyleClass().add("mean-box");
        right.setMinWidth(USE_PREF_SIZE);
        return right;
    }

    private String meanText() {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(marked.mean().orElse(0));
    }

    private String value(PlayerMark mark) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        return mark.outOf() == 10
                ? format.format(mark.value())
                : format.format(mark.value()) + "/" + format.format(mark.outOf());
    }

    private String inWords() {
        String name = marked.player().name();
        if (!marked.isMarked()) {
            return words.of("ratings.nobody-marked", name);
        }
        String each = marked.marks().stream()
                .map(mark -> mark.outlet() + " " + value(mark))
                .collect(Collectors.joining(", "));
        return words.of("ratings.in-words", name, meanText(), each);
    }

    private static String band(OptionalDouble mean) {
        double value = mean.orElse(0);
        return value < 4.75 ? "poor" : value < 6.75 ? "fair" : "good";
    }
}
