package matchline.ui;

import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Duration;
import matchline.chart.words.Words;
import matchline.model.WrittenName;
import matchline.ui.memory.Settings;

/** What is wrong and not worth a dialog: the line at the foot says it, what the viewer just typed before all else. */
final class Complaints {
    private static final Duration SHOWN = Duration.seconds(20);

    private final StringProperty trouble = new SimpleStringProperty("");
    private final StringBinding first;
    private final Words words;

    /** {@code typed} and {@code staleness} are empty while nothing is wrong with them. */
    Complaints(ObservableStringValue typed, ObservableStringValue staleness, Words words) {
        this.words = words;
        StringBinding rest = Bindings.when(trouble.isNotEmpty()).then(trouble).otherwise(staleness);
        first = Bindings.when(Bindings.isNotEmpty(typed)).then(typed).otherwise(rest);
    }

    /** The one to be shown; empty if there is none. */
    ObservableStringValue first() {
        return first;
    }

    /** Says for a while what is wrong with a file in which things are remembered. */
    void tell(Path file, Settings.Trouble found) {
        trouble.set(words.of("settings." + WrittenName.of(found), file));
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(_ -> trouble.set(""));
        shown.play();
    }
}
