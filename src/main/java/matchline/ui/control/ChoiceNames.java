package matchline.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Choices as a box offers them: by their names, to be chosen and not to be typed. */
public final class ChoiceNames<T> extends StringConverter<T> {
    private final Function<? super T, String> name;

    public ChoiceNames(Function<? super T, String> name) {
        this.name = name;
    }

    /** The name; nothing before anything is chosen. */
    @Override
    public String toString(T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("it is chosen, not typed");
    }
}
