package matchline.ui.panel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import matchline.ui.control.Wrapping;

/** Labels as the panels use them: those that wrap, those that shorten and then tell the rest in a tooltip. */
final class Labels {
    private Labels() {}

    static Label plain(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        Wrapping.wrap(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Ends in an ellipsis where room runs out, and has a tooltip then. */
    static Label shortening(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        ObservableValue<Tooltip> whole = label.textTruncatedProperty()
                .flatMap(truncated -> label.textProperty().map(full -> truncated ? Wrapping.tooltip(full) : null));
        label.tooltipProperty().bind(whole);
        return label;
    }

    /** Takes no room while it has nothing to say. */
    static Label goneIfEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
