package matchline.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import matchline.chart.incident.CountedBadge;
import matchline.ui.viewmodel.MatchViewModel;

/** What the mouse does on the picture: a click or drag seeks, a click on an incident selects it. */
final class TimelineMouse {
    /** A hand is not steady: so many pixels are still a click. */
    private static final double CLICK = 3;

    private final TimelineView view;
    private final MatchViewModel model;
    private Optional<String> pressed = Optional.empty();
    private double pressedAt;
    private double grip;
    private boolean held;
    private boolean dragging;

    TimelineMouse(TimelineView view, MatchViewModel model) {
        this.view = view;
        this.model = model;
    }

    void listen() {
        view.incidents().setCursor(Cursor.HAND);
        view.playhead().setCursor(Cursor.H_RESIZE);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.setOnMouseMoved(event -> view.hoverAt(event.getX()));
        view.setOnMouseExited(_ -> view.endHover());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        boolean onPlayhead = isWithin(target, view.playhead());
        pressed = view.incidents().idOf(target);
        pressedAt = event.getX();
        grip = onPlayhead ? event.getX() - view.placeOf(model.playhead()) : 0;
        held = true;
        dragging = false;
        view.endHover();
        view.playhead().requestFocus();
        if (pressed.isEmpty() && !onPlayhead) {
            model.clearSelection();
            model.seek(view.momentAt(event.getX()));
        }
    }

    private void drag(MouseEvent event) {
        if (!held) {
            return;
        }
        if (!dragging && Math.abs(event.getX() - pressedAt) > CLICK) {
            dragging = true;
            model.playingProperty().set(false);
        }
        if (dragging) {
            model.seek(view.momentAt(event.getX() - grip));
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && held) {
            held = false;
            if (!dragging) {
                model.zoom().follow();
                pressed.ifPresent(this::select);
            }
        }
    }

    /** A badge that counts incidents stands for the first of them. */
    private void select(String pressed) {
        String id = pressed.startsWith(CountedBadge.ID) ? pressed.substring(CountedBadge.ID.length()) : pressed;
        if (model.match().event(id).isPresent()) {
            model.select(id);
        } else {
            model.selectQuote(id);
        }
    }

    private static boolean isWithin(Node part, Node whole) {
        Node node = part;
        while (node != null && node != whole) {
            node = node.getParent();
        }
        return node != null;
    }
}
