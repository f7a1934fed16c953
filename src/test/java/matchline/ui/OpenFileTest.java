package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.ui.start.LaunchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class OpenFileTest extends WindowTest {
    @TempDir
    private Path folder;

    private Executor background = Runnable::run;

    @Start
    void start(Stage stage) {
        services.background = work -> background.execute(work);
        open(stage);
    }

    @Test
    void ofABadFileOneSentenceIsSaidAndTheMatchStays(FxRobot robot) throws IOException {
        open(robot, "{\"matchline\": 1, ");
        assertThat(isShown(robot, "#error-dialog")).isTrue();
        assertThat(text(robot, "#error-text"))
                .contains("match.json")
                .contains("line 1")
                .doesNotContain("Exception");
        press(robot, KeyCode.ENTER);
        assertThat(isShown(robot, "#error-dialog")).isFalse();
        assertText(robot, "#score", "3–2");
        assertText(robot, "#home", "Toulouse");
    }

    @Test
    void whatIsOddInAReadableFileIsListedQuietly(FxRobot robot) throws IOException {
        open(robot, """
            {"matchline": 1, "home": {"name": "Reims"}, "away": {"name": "Lens"}, "colour": "green", "events": []}
            """);
        assertText(robot, "#home", "Reims");
        assertText(robot, "#score", "0–0");
        assertThat(isShown(robot, "#error-dialog")).isFalse();
        assertText(robot, "#remarks", "1 remark on this file");
        robot.clickOn("#remarks");
        assertThat(isShown(robot, "#remarks-dialog")).isTrue();
    }

    @Test
    void nothingOfAnotherMatchIsSeenWhileTheFirstFileIsRead(FxRobot robot) throws IOException {
        Path file = file("""
            {"matchline": 1, "home": {"name": "Reims"}, "away": {"name": "Lens"}, "events": []}
            """);
        Queue<Runnable> held = new ArrayDeque<>();
        background = held::add;
        robot.interact(() -> window.open(new LaunchRequest(Optional.of(file), Optional.empty(), false, false)));
        assertThat(isShown(robot, "#first-reading")).isTrue();
        assertThat(title(robot)).isEqualTo("Matchline");
        press(robot, KeyCode.SPACE);
        assertThat(model().playingProperty().get()).isFalse();
        background = Runnable::run;
        robot.interact(() -> List.copyOf(held).forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot, "#first-reading")).isFalse();
        assertThat(title(robot)).isEqualTo("Reims 0–0 Lens – Matchline");
    }

    @Test
    void nothingOfAnotherMatchIsSeenBeforeOneOfAFolderIsChosen(FxRobot robot) {
        robot.interact(() -> window.open(new LaunchRequest(Optional.of(folder), Optional.empty(), false, false)));
        assertThat(isShown(robot, "#library-dialog")).isTrue();
        assertThat(isShown(robot, "#first-reading")).isTrue();
        press(robot, KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot, "#first-reading")).isFalse();
    }

    private static String title(FxRobot robot) {
        return ((Stage) robot.lookup("#menu").query().getScene().getWindow()).getTitle();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("some.match.json"), content);
    }

    private void open(FxRobot robot, String content) throws IOException {
        Path file = file(content);
        services.match = Optional.of(file);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
