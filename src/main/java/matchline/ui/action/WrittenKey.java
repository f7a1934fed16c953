package matchline.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import matchline.chart.words.Words;

/** A key combination as the viewer's keyboard has it written on its keys; JavaFX knows their English names only. */
final class WrittenKey extends KeyCombination {
    private static final List<String> NAMES =
            List.of("Shift", "Space", "Home", "End", "Page Up", "Page Down", "Escape");

    private final String written;
    private final Predicate<KeyEvent> isMeant;

    private WrittenKey(String written, Predicate<KeyEvent> isMeant) {
        this.written = written;
        this.isMeant = isMeant;
    }

    /** @param key as JavaFX reads it: {@code Shortcut+Page Up} */
    static WrittenKey of(String key, Words words) {
        KeyCombination combination = valueOf(key);
        String written = combination.getDisplayText();
        for (String name : NAMES) {
            String word = words.of("key." + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
            written = written.replace(name, word);
        }
        return new WrittenKey(written, combination::match);
    }

    /** Ctrl, or Command, and a digit from 0 to 9. */
    static WrittenKey digit(int digit) {
        String written = valueOf("Shortcut+" + digit).getDisplayText();
        return new WrittenKey(written, new DigitKey(Integer.toString(digit)));
    }

    /** A letter as a menu shows it, {@code +}; what it does is done where it is typed, for keyboards have it on various keys. */
    static WrittenKey typed(String letter) {
        return new WrittenKey(letter, _ -> false);
    }

    @Override
    public boolean match(KeyEvent event) {
        return isMeant.test(event);
    }

    @Override
    public String getName() {
        return written;
    }

    @Override
    public String getDisplayText() {
        return written;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenKey key && key.written.equals(written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }
}
