package matchline.ui.action;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import matchline.ui.panel.TakesKeys;
import org.controlsfx.control.RangeSlider;

/** Turns keys into actions, wherever the focus is, unless the focused control needs the key itself. */
public final class KeyBindings {
    private final Actions actions;
    private final BooleanSupplier paused;
    private boolean taken;

    /** @param paused whether something stands before the window that all keys belong to */
    public KeyBindings(Actions actions, BooleanSupplier paused) {
        this.actions = actions;
        this.paused = paused;
    }

    /** After the scene itself has had the key: there the menu takes those it is walked by. */
    public void listenTo(Scene scene) {
        scene.getRoot().addEventFilter(KeyEvent.ANY, event -> hear(event, scene.getFocusOwner()));
        scene.addEventHandler(KeyEvent.ANY, event -> {
            if (event.getTarget() == scene) { // nothing has the focus: the root hears of no key
                hear(event, null);
            }
        });
    }

    private void hear(KeyEvent event, Node focused) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            taken = run(event, focused);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            type(event, focused);
        }
    }

    /** The letter of a key that did something must not end up in a field that got the focus by it. */
    private void type(KeyEvent event, Node focused) {
        if (taken) {
            event.consume();
        } else {
            run(event, focused);
        }
    }

    private boolean run(KeyEvent event, Node focused) {
        if (paused.getAsBoolean() || isOfAMenu(event)) {
            return false;
        }
        if (focused instanceof TextInputControl) {
            keepLettersFromMenu(event);
            return false;
        }
        if (isTaken(event, focused)) {
            return false;
        }
        Optional<Action> meant = isNeededBy(focused, event.getCode())
                ? Optional.empty()
                : actions.all().filter(action -> action.isMeantBy(event)).findFirst();
        meant.ifPresent(action -> {
            event.consume();
            action.run();
        });
        return meant.isPresent();
    }

    private static boolean isTaken(KeyEvent event, Node focused) {
        return Stream.iterate(focused, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof TakesKeys taker && taker.takes(event));
    }

    /** A letter is typed, but the menu would take the press of its key for a command. */
    private static void keepLettersFromMenu(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        boolean printing = event.getCode().isLetterKey() || event.getCode() == KeyCode.SPACE;
        if (event.getEventType() == KeyEvent.KEY_PRESSED && plain && printing) {
            event.consume();
        }
    }

    private static boolean isNeededBy(Node focused, KeyCode key) {
        return switch (focused) {
            case ToggleButton _ -> key == KeyCode.SPACE || key.isArrowKey();
            case ButtonBase _ -> key == KeyCode.SPACE;
            case RangeSlider _ ->
                key == KeyCode.LEFT || key == KeyCode.RIGHT || key == KeyCode.HOME || key == KeyCode.END;
            case ListView<?> _, TableView<?> _, TreeView<?> _, ComboBoxBase<?> _ ->
                key == KeyCode.UP
                        || key == KeyCode.DOWN
                        || key == KeyCode.HOME
                        || key == KeyCode.END
                        || key == KeyCode.SPACE;
            case Slider _ -> key == KeyCode.LEFT || key == KeyCode.RIGHT || key == KeyCode.HOME || key == KeyCode.END;
            case MenuBar _ -> true;
            case null, default -> false;
        };
    }

    /** While a menu is open its keys pass through here as well. */
    private static boolean isOfAMenu(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getStyleClass().contains("menu-button")
                && event.getCode() != KeyCode.UNDEFINED;
    }
}
