package matchline.ui.action;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something the viewer can do.
 *
 * @param keys the key combinations that do it
 * @param letters characters that do it wherever a keyboard has them: {@code ?}
 */
public record Action(String id, String name, List<KeyCombination> keys, String letters, Runnable deed) {
    public Action {
        keys = List.copyOf(keys);
    }

    public void run() {
        deed.run();
    }

    boolean isMeantBy(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? !event.getCharacter().isBlank() && letters.contains(event.getCharacter())
                : keys.stream().anyMatch(combination -> combination.match(event));
    }

    /** The keys as they are written on a keyboard. */
    public List<String> keyNames() {
        return shownKeys().map(KeyCombination::getDisplayText).toList();
    }

    /** The keys, and of the characters the one that is told of. */
    Stream<KeyCombination> shownKeys() {
        return Stream.concat(
                keys.stream(),
                letters.codePoints().limit(1).mapToObj(Character::toString).map(WrittenKey::typed));
    }

    /** {@code Next event (Down)}. */
    public String nameWithKeys() {
        return keyNames().isEmpty()
                ? name
                : name + keyNames().stream().limit(2).collect(Collectors.joining(", ", " (", ")"));
    }
}
