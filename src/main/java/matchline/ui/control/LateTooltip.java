package matchline.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A tooltip that is made when the pointer first comes: each is a window of its own, and most are never seen. */
public final class LateTooltip implements EventHandler<MouseEvent> {
    private final Node node;
    private final Supplier<String> text;
    private Optional<Tooltip> made = Optional.empty();

    private LateTooltip(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /** Explains the node, also to those who have it read aloud: what its name says they have heard by then. */
    public static void on(Node node, String text) {
        node.setAccessibleHelp(beyond(node.getAccessibleText(), text));
        on(node, () -> text);
    }

    /** Tells what the text is by the time the pointer comes. */
    public static void on(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new LateTooltip(node, text));
    }

    private static String beyond(String name, String text) {
        if (name == null) {
            return text;
        }
        return name.contains(text) ? "" : text.replace(name, "").strip();
    }

    @Override
    public void handle(MouseEvent entered) {
        Tooltip tooltip = made.orElseGet(this::make);
        tooltip.setText(text.get());
    }

    private Tooltip make() {
        Tooltip tooltip = Wrapping.wrap(new Tooltip());
        Tooltip.install(node, tooltip);
        made = Optional.of(tooltip);
        return tooltip;
    }
}
