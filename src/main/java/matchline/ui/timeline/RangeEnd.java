package matchline.ui.timeline;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import matchline.ui.panel.TakesKeys;

/** For the keyboard and for a screen reader one end of the part in view: a slider of its own over the mouse's thumb. */
final class RangeEnd extends Region implements TakesKeys {
    private static final double A_STEP = 0.02;

    private final DoubleSupplier place;
    private final DoubleConsumer move;
    private final Supplier<String> spoken;

    /**
     * @param place where it is, a share of the axis from 0 to 1
     * @param move takes it to such a share, or as near as may be
     * @param spoken where it is, in words
     */
    RangeEnd(String id, String name, DoubleSupplier place, DoubleConsumer move, Supplier<String> spoken) {
        this.place = place;
        this.move = move;
        this.spoken = spoken;
        setId(id);
        getStyleClass().add("range-end");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setOnKeyPressed(key -> {
            if (takes(key)) {
                press(key.getCode());
                key.consume();
            }
        });
    }

    /** Tells a screen reader that it is elsewhere. */
    void moved() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public boolean takes(KeyEvent key) {
        return switch (key.getCode()) {
            case LEFT, RIGHT, HOME, END -> !key.isControlDown() && !key.isShiftDown() && !key.isAltDown();
            default -> false;
        };
    }

    private void press(KeyCode key) {
        switch (key) {
            case LEFT -> move.accept(place.getAsDouble() - A_STEP);
            case RIGHT -> move.accept(place.getAsDouble() + A_STEP);
            case HOME -> move.accept(0);
            case END -> move.accept(1);
            default -> {}
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> place.getAsDouble();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case VALUE_STRING -> spoken.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> press(KeyCode.RIGHT);
            case DECREMENT -> press(KeyCode.LEFT);
            case SET_VALUE -> move.accept(((Number) parameters[0]).doubleValue());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
