package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ExportTest extends WindowTest {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void thePictureIsWrittenAsWanted(FxRobot robot) {
        services.folder = Optional.of(folder);
        press(robot, KeyCode.E);
        robot.clickOn("#export-do");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(services.suggested).containsExactly("2023-11-09-toulouse-3-2-liverpool.png");
        Image picture =
                new Image(folder.resolve(services.suggested.getFirst()).toUri().toString());
        assertThat(picture.getWidth()).isEqualTo(3200);
        assertThat(picture.getHeight()).isEqualTo(1800);
        assertThat(picture.getPixelReader().getColor(4, 4)).isEqualTo(Color.web("#0f1419"));
        assertThat(isShown(robot, "#export-dialog")).isFalse();
        robot.clickOn("Open folder");
        assertThat(services.opened).containsExactly(folder.toUri().toString());
    }

    @Test
    void anSvgUpToThePlayheadTellsTheScoreThere(FxRobot robot) throws IOException {
        services.folder = Optional.of(folder);
        seek(robot, "58");
        robot.clickOn("#export");
        robot.clickOn("#export-format-svg");
        robot.clickOn("#export-up-to-playhead-true");
        assertThat(text(robot, "#export-outcome"))
                .contains("toulouse-2-0-liverpool.svg")
                .contains("1600 × 900");
        robot.clickOn("#export-do");
        WaitForAsyncUtils.waitForFxEvents();
        String svg = Files.readString(folder.resolve("2023-11-09-toulouse-2-0-liverpool.svg"));
        assertThat(svg).contains("Dallinga").doesNotContain("Cásseres");
    }

    @Test
    void aPictureThatCannotBeWrittenLosesNothing(FxRobot robot) throws IOException {
        services.folder = Optional.of(folder.resolve("missing"));
        press(robot, KeyCode.E);
        robot.clickOn("#export-do");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown(robot, "#error-dialog")).isTrue();
        assertThat(text(robot, "#error-text")).isNotBlank().doesNotContain("Exception");
        press(robot, KeyCode.ESCAPE);
        assertText(robot, "#score", "3–2");
    }

    @Test
    void thePictureCanBeCopiedAndIsOpaque(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Image copied = Clipboard.getSystemClipboard().getImage();
            assertThat(copied.getWidth()).isEqualTo(3200);
            assertThat(copied.getPixelReader().getColor(4, 4)).isEqualTo(Color.web("#0f1419"));
        });
    }
}
