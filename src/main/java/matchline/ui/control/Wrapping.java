package matchline.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/**
 * Lets text wrap where the toolkit can. Its line breaking fails, and the panel with it, where letters that run from right to
 * left are parted ({@code PrismTextLayout.computeTrailingSpaceWidth} in JavaFX 26), and takes minutes over a word of
 * thousands of letters. Such text stays on one line, the rest of it in a tooltip.
 */
public final class Wrapping {
    /** The longest word that is broken, in letters. */
    private static final int LONGEST = 200;

    /** From here on scripts are written without spaces, and broken anywhere. */
    private static final char IDEOGRAPHS = 0x2E80;

    private Wrapping() {}

    /** Wraps the text of a label or a link. */
    public static void wrap(Labeled labeled) {
        follow(labeled.textProperty(), labeled.wrapTextProperty());
        RightToLeft.mark(labeled);
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
    public static Tooltip tooltip(String text) {
        return wrap(new Tooltip(text));
    }

    /** Whether all letters of the text run from left to right, in words of a length that can be. */
    public static boolean canWrap(String text) {
        return longestWord(text.toCharArray()) <= LONGEST && !RightToLeft.isIn(text);
    }

    private static int longestWord(char[] letters) {
        int longest = 0;
        int length = 0;
        for (char letter : letters) {
            length = letter <= ' ' || letter >= IDEOGRAPHS ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static void follow(ObservableValue<String> text, BooleanProperty wraps) {
        wraps.bind(text.map(Wrapping::canWrap).orElse(true));
    }
}
