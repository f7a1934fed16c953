package matchline.ui.library;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import matchline.format.library.LibraryEntry;
import matchline.ui.control.Wrapping;

/** A line of the table; a screen reader hears what its cells say, in their order. */
final class LibraryRow extends TableRow<LibraryEntry> {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    /**
     * @param told what is told of an entry when one points at it
     * @param open what to do with the entry that the viewer chose
     */
    LibraryRow(Function<LibraryEntry, String> told, Consumer<LibraryEntry> open) {
        Tooltip why = Wrapping.wrap(new Tooltip());
        itemProperty().subscribe(entry -> {
            pseudoClassStateChanged(BROKEN, entry != null && entry.isBroken());
            why.setText(entry == null ? "" : told.apply(entry));
            setTooltip(why.getText().isEmpty() ? null : why);
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken() : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken() {
        return getChildrenUnmodifiable().stream()
                .filter(cell -> cell instanceof TableCell<?, ?> && cell.isVisible())
                .map(cell -> ((TableCell<?, ?>) cell).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
