package matchline.ui.library;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TableCell;
import matchline.chart.words.Words;

/** A day, short and in the order of the language: {@code 9 Nov 2023}. */
final class DateCell<S, T> extends TableCell<S, T> {
    private final Words words;

    DateCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(
                item instanceof Optional<?> date && date.isPresent() && date.get() instanceof LocalDate day
                        ? words.date("library.day", day)
                        : "");
    }
}
