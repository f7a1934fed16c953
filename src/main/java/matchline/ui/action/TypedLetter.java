package matchline.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A letter as a menu shows it, {@code +}; what it does is done where it is typed, for keyboards have it on various keys. */
final class TypedLetter extends KeyCombination {
    private final String letter;

    TypedLetter(String letter) {
        super(SHIFT_ANY);
        this.letter = letter;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return letter;
    }

    @Override
    public String getDisplayText() {
        return letter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedLetter it && it.letter.equals(letter);
    }

    @Override
    public int hashCode() {
        return letter.hashCode();
    }
}
