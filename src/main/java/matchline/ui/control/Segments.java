package matchline.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One of a few values, side by side in one button. */
public final class Segments<T> extends HBox {

    /** @param about what is chosen, for a screen reader */
    public Segments(String id, String about, List<T> values, Property<T> chosen, Function<T, String> named) {
        setId(id);
        getStyleClass().add("segmented-button");
        for (T value : values) {
            ToggleButton button = new ToggleButton(named.apply(value));
            button.setId(id + "-" + value.toString().toLowerCase(Locale.ROOT));
            SpokenChoice.name(button, about);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.getStyleClass().add(place(values.indexOf(value), values.size()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.setValue(value);
            });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            getChildren().add(button);
        }
    }

    private static String place(int index, int count) {
        if (index == 0) {
            return "left-pill";
        }
        return index == count - 1 ? "right-pill" : "center-pill";
    }
}
