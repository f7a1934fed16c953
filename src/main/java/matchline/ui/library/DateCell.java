package matchline.ui.library;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TableCell;

/** A date as it sorts: {@code 2023-11-09}. */
final class DateCell<S, T> extends TableCell<S, T> {

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(
                item instanceof Optional<?> date && date.isPresent() && date.get() instanceof LocalDate day
                        ? day.toString()
                        : "");
    }
}
