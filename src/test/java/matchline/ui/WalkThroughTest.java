package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The story the program was made for, told by one viewer from start to picture. */
class WalkThroughTest extends WindowTest {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void theEqualiserThatWasTakenBack(FxRobot robot) {
        assertText(robot, "#score", "3–2");
        assertText(robot, "#minute", "FT");

        dragTo(robot, "90+7");
        assertText(robot, "#score", "3–3");
        assertThat(isShown(robot, "#review")).isTrue();
        assertThat(robot.lookup("#status-now .text").queryText().getText())
                .as("credits give way")
                .endsWith("3–3, under review");

        dragTo(robot, "90+8");
        assertText(robot, "#score", "3–2");
        assertThat(isShown(robot, "#review")).isFalse();

        robot.clickOn("#tab-quotes");
        assertThat(textsOf(robot, "#quote-klopp-handball")).anyMatch(text -> text.contains("think it was handball"));

        robot.clickOn("#tab-ratings");
        assertThat(textsOf(robot, "#marks-endo")).contains("Liverpool Echo", "5", "Anfield Watch", "3");

        services.folder = Optional.of(folder);
        press(robot, KeyCode.E);
        robot.clickOn("#export-do");
        WaitForAsyncUtils.waitForFxEvents();
        Image picture = new Image(
                folder.resolve("2023-11-09-toulouse-3-2-liverpool.png").toUri().toString());
        assertThat(picture.isError()).isFalse();
        assertThat(picture.getWidth()).isEqualTo(3200);
    }

    /** What is to be read in the panel that is shown. */
    private static List<String> textsOf(FxRobot robot, String query) {
        return robot.from(robot.lookup("#side")).lookup(query).lookup(".text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }
}
