package matchline.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import matchline.ui.viewmodel.ZoomModel;

/** How wheel, trackpad and middle button zoom about the pointer and pan. */
final class TimelineGestures {
    /** A notch of a wheel, 40 pixels, shows a fifth more. */
    private static final double A_PIXEL = Math.pow(1.2, 1 / 40.0);

    /** Some wheels report many notches as one. */
    private static final double MOST = 160;

    private final TimelineView view;
    private final ZoomModel zoom;
    private double grip;
    private boolean panning;

    TimelineGestures(TimelineView view, ZoomModel zoom) {
        this.view = view;
        this.zoom = zoom;
    }

    void listen() {
        view.setOnScroll(this::scroll);
        view.setOnZoom(this::pinch);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            zoom.zoom(Math.pow(A_PIXEL, Math.clamp(event.getDeltaY(), -MOST, MOST)), shareAt(event.getX()));
        } else if (event.getDeltaX() != 0) {
            pan(event.getDeltaX());
        } else if (event.isShiftDown()) {
            pan(event.getDeltaY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom.zoom(event.getZoomFactor(), shareAt(event.getX()));
        event.consume();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            panning = true;
            grip = event.getX();
            view.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void drag(MouseEvent event) {
        if (panning) {
            pan(event.getX() - grip);
            grip = event.getX();
        }
    }

    private void release() {
        panning = false;
        view.setCursor(Cursor.DEFAULT);
    }

    /** Moves the picture so many pixels to the right. */
    private void pan(double pixels) {
        view.plot()
                .ifPresent(
                        plot -> zoom.pan(-pixels / plot.width() * zoom.range().length()));
    }

    private double shareAt(double x) {
        return view.plot()
                .map(plot -> zoom.range().from()
                        + Math.clamp((x - plot.x()) / plot.width(), 0, 1)
                                * zoom.range().length())
                .orElse(0.0);
    }
}
