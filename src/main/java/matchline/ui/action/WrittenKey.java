package matchline.ui.action;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import matchline.chart.words.Words;

/** A key combination as the viewer's keyboard has it written on its keys; JavaFX knows their English names only. */
final class WrittenKey extends KeyCombination {
    private static final List<String> NAMES =
            List.of("Shift", "Space", "Home", "End", "Page Up", "Page Down", "Escape");

    private final KeyCombination key;
    private final String written;

    /** @param key as JavaFX reads it: {@code Shortcut+Page Up} */
    WrittenKey(String key, Words words) {
        this(KeyCombination.valueOf(key), words);
    }

    private WrittenKey(KeyCombination key, Words words) {
        super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
        this.key = key;
        String text = key.getDisplayText();
        for (String name : NAMES) {
            text = text.replace(
                    name, words.of("key." + name.toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
        this.written = text;
    }

    @Override
    public boolean match(KeyEvent event) {
        return key.match(event);
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return written;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenKey it && it.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
