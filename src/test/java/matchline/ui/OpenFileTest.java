package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class OpenFileTest extends WindowTest {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
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

    private void open(FxRobot robot, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("some.match.json"), content);
        services.match = Optional.of(file);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
