package matchline.ui;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Turns keys into actions, wherever the focus is, unless the focused control needs the key itself. */
final class KeyBindings {
    private final Actions actions;
    private final BooleanSupplier paused;

    /** @param paused whether something stands before the window that all keys belong to */
    KeyBindings(Actions actions, BooleanSupplier paused) {
        this.actions = actions;
        this.paused = paused;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(event, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> run(event, scene.getFocusOwner()));
    }

    private void run(KeyEvent event, Node focused) {
        if (paused.getAsBoolean() || isOfAPopup(event)) {
            return;
        }
        if (focused instanceof TextInputControl) {
            keepLettersFromMenu(event);
        } else if (!isNeededBy(focused, event.getCode())) {
            actions.all().filter(action -> action.isMeantBy(event)).findFirst().ifPresent(action -> {
                event.consume();
                action.run();
            });
        }
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
            case ButtonBase _ -> key == KeyCode.SPACE;
            case ListView<?> _, TableView<?> _, TreeView<?> _, ComboBoxBase<?> _ ->
                key == KeyCode.UP
                        || key == KeyCode.DOWN
                        || key == KeyCode.HOME
                        || key == KeyCode.END
                        || key == KeyCode.SPACE;
            case MenuBar _ -> true;
            case null, default -> false;
        };
    }

    /** While a menu is open its keys pass through here as well. */
    private static boolean isOfAPopup(KeyEvent event) {
        return event.getTarget() instanceof Node node
                && node.getStyleClass().contains("menu-button")
                && event.getCode() != KeyCode.UNDEFINED;
    }
}
