package matchline.ui.panel;

import java.text.Bidi;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/**
 * Lets text wrap where the toolkit can: its line breaking fails, and the panel with it, where letters that run from right to
 * left are parted ({@code PrismTextLayout.computeTrailingSpaceWidth} in JavaFX 26). Such text stays on one line, the rest
 * of it in a tooltip.
 */
public final class Wrapping {
    private Wrapping() {}

    /** Wraps the text of a label or a link. */
    public static void wrap(Labeled labeled) {
        follow(labeled.textProperty(), labeled.wrapTextProperty());
        ObservableValue<Tooltip> whole = labeled.textTruncatedProperty()
                .flatMap(cut -> labeled.textProperty().map(text -> cut && !canWrap(text) ? tooltip(text) : null));
        labeled.tooltipProperty().bind(whole);
    }

    /** Wraps the text of a tooltip, whatever it will be. */
    public static Tooltip wrap(Tooltip tooltip) {
        follow(tooltip.textProperty(), tooltip.wrapTextProperty());
        return tooltip;
    }

    /** A tooltip that tells the text. */
    static Tooltip tooltip(String text) {
        return wrap(new Tooltip(text));
    }

    /** Whether all letters of the text run from left to right. */
    static boolean canWrap(String text) {
        char[] letters = text.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length);
    }

    private static void follow(ObservableValue<String> text, BooleanProperty wraps) {
        wraps.bind(text.map(Wrapping::canWrap).orElse(true));
    }
}
