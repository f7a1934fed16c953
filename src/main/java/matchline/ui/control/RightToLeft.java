package matchline.ui.control;

import java.text.Bidi;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;

/**
 * Marks labels whose letters run from right to left, for the style sheet. Where a text takes its letters from one font and
 * its hyphens from another, the toolkit sets the parts in the wrong order (JavaFX 26); in a font that has both it does not.
 */
public final class RightToLeft {
    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

    private RightToLeft() {}

    /** Marks the label for as long as its text is of that kind. */
    public static void mark(Labeled label) {
        label.textProperty().subscribe(text -> label.pseudoClassStateChanged(RIGHT_TO_LEFT, isIn(text)));
    }

    /** Whether some letters of the text run from right to left. */
    static boolean isIn(String text) {
        char[] letters = text == null ? new char[0] : text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }
}
