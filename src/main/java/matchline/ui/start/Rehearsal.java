package matchline.ui.start;

import java.util.Iterator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import javafx.util.Duration;

/** Shows what a window has to show once, panel by panel, and ends the program: for the build to record what that takes. */
public final class Rehearsal {
    private static final Duration LOOK = Duration.millis(400);

    private final PauseTransition look = new PauseTransition(LOOK);

    public void start() {
        look.setOnFinished(_ -> walk(tabs().iterator()));
        look.play();
    }

    private static List<ToggleButton> tabs() {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("#tabs .toggle-button").stream())
                .map(ToggleButton.class::cast)
                .toList();
    }

    private void walk(Iterator<ToggleButton> tabs) {
        if (tabs.hasNext()) {
            tabs.next().fire();
            look.setOnFinished(_ -> walk(tabs));
            look.play();
        } else {
            Platform.exit();
        }
    }
}
