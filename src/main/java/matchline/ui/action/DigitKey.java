package matchline.ui.action;

import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl, or Command, and the key of a digit, with Shift or without: many keyboards have the digits above other signs, and
 * JavaFX names a key by what it writes without Shift.
 */
final class DigitKey extends KeyCombination {
    /** Below 2 on a French keyboard: a letter for which JavaFX has no name. */
    private static final String FRENCH_TWO = "é";

    private final String digit;
    private final KeyCombination sameKey;

    /** @param digit from 0 to 9 */
    DigitKey(int digit) {
        super(SHORTCUT_DOWN, SHIFT_ANY);
        this.digit = Integer.toString(digit);
        this.sameKey = new KeyCharacterCombination(this.digit, SHORTCUT_DOWN);
    }

    @Override
    public boolean match(KeyEvent event) {
        return super.match(event) && (isWritten(event) || isSameKey(event));
    }

    private boolean isSameKey(KeyEvent event) {
        try {
            return sameKey.match(event);
        } catch (UnsupportedOperationException noKeyboard) { // JavaFX without a display
            return false;
        }
    }

    private boolean isWritten(KeyEvent event) {
        String written = event.getText().equals(FRENCH_TWO) ? "2" : event.getText();
        return written.equals(digit)
                || event.getCode().isDigitKey() && event.getCode().getName().endsWith(digit);
    }

    @Override
    public String getName() {
        return super.getName() + digit;
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + digit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitKey key && key.digit.equals(digit);
    }

    @Override
    public int hashCode() {
        return digit.hashCode();
    }
}
