package matchline.ui.control;

import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.LabelSkin;

/**
 * Lets text wrap where the toolkit can. Its line breaking fails, and the panel with it, where letters that run from right to
 * left are parted: lines of such labels are broken here. It takes minutes over a word of thousands of letters: such text
 * stays on one line, the rest of it in a tooltip.
 */
public final class Wrapping {
    /** The longest word that is broken, in letters. */
    private static final int LONGEST = 200;

    /** From here on scripts are written without spaces, and broken anywhere. */
    private static final char IDEOGRAPHS = 0x2E80;

    private Wrapping() {}

    /** Wraps the text of a label, whichever way it runs. */
    public static void wrap(Label label) {
        wrap(label, Wrapping::hasWordsToBreak);
        label.textProperty().subscribe(text -> {
            boolean isBrokenHere = text != null && hasWordsToBreak(text) && RightToLeft.isIn(text);
            if (isBrokenHere != label.getSkin() instanceof BrokenTextSkin) {
                label.setSkin(isBrokenHere ? new BrokenTextSkin(label) : new LabelSkin(label));
            }
        });
    }

    /** Wraps the text of a link. */
    public static void wrap(Hyperlink link) {
        wrap(link, Wrapping::canWrap);
    }

    private static void wrap(Labeled labeled, Predicate<String> can) {
        follow(labeled.textProperty(), labeled.wrapTextProperty(), can);
        RightToLeft.mark(labeled);
        ObservableValue<Tooltip> whole = labeled.textTruncatedProperty()
                .flatMap(cut -> labeled.textProperty().map(text -> cut && !can.test(text) ? tooltip(text) : null));
        labeled.tooltipProperty().bind(whole);
    }

    /** Wraps the text of a tooltip, whatever it will be. */
    public static Tooltip wrap(Tooltip tooltip) {
        follow(tooltip.textProperty(), tooltip.wrapTextProperty(), Wrapping::canWrap);
        return tooltip;
    }

    /** A tooltip that tells the text. */
    public static Tooltip tooltip(String text) {
        return wrap(new Tooltip(text));
    }

    /** Whether all letters of the text run from left to right, in words of a length that can be. */
    public static boolean canWrap(String text) {
        return hasWordsToBreak(text) && !RightToLeft.isIn(text);
    }

    private static boolean hasWordsToBreak(String text) {
        return longestWord(text.toCharArray()) <= LONGEST;
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

    private static void follow(ObservableValue<String> text, BooleanProperty wraps, Predicate<String> can) {
        wraps.bind(text.map(can::test).orElse(true));
    }
}
