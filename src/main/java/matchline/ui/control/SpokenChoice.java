package matchline.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;

/** How a screen reader names what is chosen: by what it is about and by what it is; a name alone would hide the choice. */
public final class SpokenChoice {
    private SpokenChoice() {}

    /** {@code Size, Article 1600 × 900}, whatever is chosen of it. */
    public static <T> void name(ComboBox<T> box, String about) {
        box.accessibleTextProperty()
                .bind(box.valueProperty()
                        .map(value -> about + ", " + box.getConverter().toString(value))
                        .orElse(about));
    }

    /** {@code Format, PNG}. */
    public static void name(Labeled one, String about) {
        one.setAccessibleText(about + ", " + one.getText());
    }
}
