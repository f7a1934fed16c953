package matchline.ui.dialog;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lays a dialog over the window; until it is closed the focus stays in it. */
public final class Overlay extends StackPane {
    private static final double MARGIN = 24;

    private final Region scrim = new Region();
    private final ObservableValue<Node> focusOwner = sceneProperty().flatMap(Scene::focusOwnerProperty);
    private Optional<Region> dialog = Optional.empty();
    private Optional<Region> interrupted = Optional.empty();
    private Optional<Node> before = Optional.empty();

    public Overlay() {
        createView();
        listen();
    }

    /** Whether a dialog is shown. */
    public ReadOnlyBooleanProperty shownProperty() {
        return visibleProperty();
    }

    /** Shows the dialog in place of any other; the focus goes to {@code first}. */
    public void show(Region shown, Node first) {
        if (dialog.isEmpty()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        dialog = Optional.of(shown);
        interrupted = Optional.empty();
        shown.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMargin(shown, new Insets(MARGIN));
        getChildren().setAll(scrim, shown);
        setVisible(true);
        Platform.runLater(first::requestFocus);
    }

    /** Shows the dialog before any other, which comes back when this one is closed. */
    public void interrupt(Region shown, Node first) {
        Optional<Region> other = interrupted.or(() -> dialog);
        show(shown, first);
        interrupted = other;
    }

    /** Closes the dialog. */
    public void hide() {
        interrupted.ifPresentOrElse(other -> show(other, firstFocusable(other).orElse(other)), this::uncover);
    }

    private void uncover() {
        dialog = Optional.empty();
        setVisible(false);
        getChildren().setAll(scrim);
        before.ifPresent(Node::requestFocus);
    }

    private void createView() {
        setId("overlay");
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        setAlignment(Pos.CENTER);
        setVisible(false);
        getChildren().setAll(scrim);
    }

    private void listen() {
        scrim.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        focusOwner.subscribe(this::keepFocus);
    }

    private void keepFocus(Node focused) {
        if (focused != null && !isOurs(focused)) {
            dialog.flatMap(Overlay::firstFocusable).ifPresent(first -> Platform.runLater(first::requestFocus));
        }
    }

    private boolean isOurs(Node node) {
        Node inner = node;
        while (inner != null && inner != this) {
            inner = inner.getParent();
        }
        return inner != null;
    }

    private static Optional<Node> firstFocusable(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && !child.isDisabled() && child.isVisible()) {
                return Optional.of(child);
            }
            if (child instanceof Parent inner) {
                Optional<Node> found = firstFocusable(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
