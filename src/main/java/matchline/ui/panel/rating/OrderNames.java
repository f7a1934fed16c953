package matchline.ui.panel.rating;

import javafx.util.StringConverter;

/** Orders as a box offers them: by their names. */
final class OrderNames extends StringConverter<MarkOrder> {
    @Override
    public String toString(MarkOrder order) {
        return order == null ? "" : order.name();
    }

    @Override
    public MarkOrder fromString(String name) {
        throw new UnsupportedOperationException("orders are chosen, not typed");
    }
}
