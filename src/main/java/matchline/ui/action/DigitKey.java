package matchline.ui.action;

import java.util.function.Predicate;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl, or Command, and the key of a digit, with Shift or without: many keyboards have the digits above other signs, and
 * JavaFX names a key by what it writes without Shift.
 */
record DigitKey(String digit) implements Predicate<KeyEvent> {
    /** Below 2 on a French keyboard: a letter for which JavaFX has no name. */
    private static final String FRENCH_TWO = "é";

    @Override
    public boolean test(KeyEvent event) {
        boolean isOtherwiseHeld = event.isAltDown() || event.isControlDown() && event.isMetaDown();
        return event.isShortcutDown() && !isOtherwiseHeld && (isWritten(event) || isSameKey(event));
    }

    private boolean isSameKey(KeyEvent event) {
        try {
            return new KeyCharacterCombination(digit, KeyCombination.SHORTCUT_DOWN).match(event);
        } catch (UnsupportedOperationException noKeyboard) { // JavaFX without a display
            return false;
        }
    }

    private boolean isWritten(KeyEvent event) {
        String written = event.getText().equals(FRENCH_TWO) ? "2" : event.getText();
        return written.equals(digit)
                || event.getCode().isDigitKey() && event.getCode().getName().endsWith(digit);
    }
}
