package matchline.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import matchline.chart.words.Words;
import matchline.ui.ViewerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DialogsTest {
    private final Overlay overlay = new Overlay();

    private Dialogs dialogs;
    private Button before;

    @Start
    void show(Stage stage) {
        dialogs = new Dialogs(overlay, new Words(ViewerApplication.class, Locale.ENGLISH));
        before = new Button("before");
        stage.setScene(new Scene(new StackPane(before, overlay), 900, 600));
        stage.show();
    }

    @Test
    void ofManyFailuresTheFirstIsToldAndClosedOnce(FxRobot robot) {
        for (int failure = 1; failure <= 10; failure++) {
            String message = "failure " + failure;
            robot.interact(() -> dialogs.crash(new IllegalStateException(message), message));
        }
        assertThat(sentence(robot)).endsWith("failure 1");
        close(robot);
        assertThat(overlay.isVisible()).isFalse();
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void whatAFailureInterruptedComesBack(FxRobot robot) {
        robot.interact(() -> dialogs.error("No match", "It cannot be read.", ""));
        robot.interact(() -> dialogs.crash(new IllegalStateException("failure"), ""));
        close(robot);
        assertThat(sentence(robot)).isEqualTo("It cannot be read.");
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#error-text").queryAs(Label.class).getText();
    }

    private static void close(FxRobot robot) {
        robot.interact(() -> robot.lookup("#dialog-close").queryButton().fire());
    }
}
