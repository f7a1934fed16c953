package matchline.ui.panel;

import javafx.scene.input.KeyEvent;

/** A node that, while the focus is in it, needs some keys itself that mean something else elsewhere in the window. */
public interface TakesKeys {
    /** Whether the key, pressed or typed, belongs to this node now. */
    boolean takes(KeyEvent key);
}
