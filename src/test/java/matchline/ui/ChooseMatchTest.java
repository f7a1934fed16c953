package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ChooseMatchTest extends WindowTest {
    private static final String CUP = """
        {"name": "Cup 2024", "matches": [
         {"date": "2024-05-01", "team1": "Reims", "team2": "Lens", "score": {"ft": [0, 1]},
          "goals2": [{"name": "A", "minute": 3}]},
         {"date": "2024-05-02", "team1": "Brest", "team2": "Nantes", "score": {"ft": [1, 0]},
          "goals1": [{"name": "B", "minute": 3}]}]}
        """;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void ofAFileWithManyMatchesOneIsChosenAndKeysGoOnFromThere(FxRobot robot) throws IOException {
        services.match = Optional.of(Files.writeString(folder.resolve("cup.json"), CUP));
        press(robot, KeyCode.CONTROL, KeyCode.O);
        assertThat(isShown(robot, "#library-dialog")).isTrue();
        robot.interact(
                () -> robot.lookup("#library-search").queryAs(TextField.class).setText("lens"));
        press(robot, KeyCode.ENTER);
        assertText(robot, "#home", "Reims");
        assertThat(isShown(robot, "#library-dialog")).isFalse();
        press(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertText(robot, "#home", "Reims");

        press(robot, KeyCode.CONTROL, KeyCode.L);
        robot.interact(
                () -> robot.lookup("#library-search").queryAs(TextField.class).clear());
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertText(robot, "#home", "Brest");

        press(robot, KeyCode.CONTROL, KeyCode.L);
        TableView<?> table = robot.lookup("#library-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedIndex())
                .as("the line that is open")
                .isEqualTo(1);
    }

    @Test
    void aFolderListsWhatIsInItAndSaysWhatIsBroken(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("cup.json"), CUP);
        Files.writeString(folder.resolve("torn.match.json"), "{\"matchline\": 1, ");
        services.library = Optional.of(folder);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        waitForFxEvents();
        assertText(robot, "#library-count", "2 matches · 1 broken file");
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#library-table").queryTableView();
            table.getSelectionModel().selectLast();
        });
        assertThat(text(robot, "#library-told")).startsWith("line 1").endsWith(".");
        robot.interact(
                () -> robot.lookup("#library-search").queryAs(TextField.class).setText("torn"));
        robot.interact(() -> robot.lookup("#library-open").queryAs(Button.class).fire());
        waitForFxEvents();
        assertThat(text(robot, "#error-text")).contains("torn.match.json", "line 1");
        robot.interact(() -> robot.lookup("#dialog-close").queryButton().fire());
        assertThat(isShown(robot, "#library-dialog")).isTrue();
    }
}
