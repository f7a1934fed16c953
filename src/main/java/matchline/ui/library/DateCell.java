package matchline.ui.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.TableCell;

/** A day, short and in the order of the language: {@code 9 Nov 2023}. */
final class DateCell<S, T> extends TableCell<S, T> {
    private final DateTimeFormatter format;

    DateCell(DateTimeFormatter format) {
        this.format = format;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(
                item instanceof Optional<?> date && date.isPresent() && date.get() instanceof LocalDate day
                        ? format.format(day)
                        : "");
    }
}
