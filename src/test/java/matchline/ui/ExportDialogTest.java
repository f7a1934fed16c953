package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.chart.SheetPreset;
import matchline.chart.lane.Lane;
import matchline.format.MatchFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class ExportDialogTest extends WindowTest {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        services.background = work -> Thread.ofVirtual().start(work);
        open(stage);
    }

    @Test
    void thePreviewHasTheShapeOfThePictureAndEveryLaneWithSomethingInItIsNamed(FxRobot robot) {
        press(robot, KeyCode.E);
        for (SheetPreset preset : SheetPreset.values()) {
            assertThePreviewHasTheShapeOf(preset, robot);
        }
        for (Lane lane : Lane.of(MatchFiles.builtIn())) {
            CheckBox box = robot.lookup("#export-" + lane.name().toLowerCase(Locale.ROOT))
                    .queryAs(CheckBox.class);
            assertThat(box.getWidth()).as("not cut: " + box.getText()).isGreaterThanOrEqualTo(box.prefWidth(-1));
        }
    }

    @Test
    void itOpensWithTheLastChoice(FxRobot robot) {
        press(robot, KeyCode.E);
        choose(robot, "#export-size", Optional.of(SheetPreset.STORY));
        choose(robot, "#export-scale", 4);
        robot.clickOn("#export-format-svg")
                .clickOn("#export-theme-light")
                .clickOn("#export-notes")
                .clickOn("#export-transparent")
                .clickOn("#export-outlines")
                .clickOn("#export-up-to-playhead-true")
                .clickOn("#export-do");
        close(robot);
        robot.interact(() -> open(new Stage()));
        press(robot, KeyCode.E);
        assertThat(combo(robot, "#export-size").getValue()).isEqualTo(Optional.of(SheetPreset.STORY));
        assertThat(combo(robot, "#export-scale").getValue()).isEqualTo(4);
        assertThat(isOn(robot, "#export-format-svg")).isTrue();
        assertThat(isOn(robot, "#export-theme-light")).isTrue();
        assertThat(isTicked(robot, "#export-outlines")).isTrue();
        assertThat(isOn(robot, "#export-up-to-playhead-true")).isTrue();
        assertThat(isTicked(robot, "#export-quotes")).isTrue();
        assertThat(isTicked(robot, "#export-notes")).isFalse();
        assertThat(isTicked(robot, "#export-transparent")).isTrue();
    }

    @Test
    void whatWasNotExportedIsForgotten(FxRobot robot) {
        press(robot, KeyCode.E);
        robot.clickOn("#export-theme-light").clickOn("#export-cancel");
        press(robot, KeyCode.E);
        assertThat(isOn(robot, "#export-theme-dark")).isTrue();
    }

    @Test
    void onesOwnSizeIsRemembered(FxRobot robot) {
        press(robot, KeyCode.E);
        choose(robot, "#export-size", Optional.empty());
        robot.clickOn("#export-width").push(KeyCode.SHORTCUT, KeyCode.A).write("1234");
        robot.clickOn("#export-do");
        robot.clickOn("#export-cancel");
        press(robot, KeyCode.E);
        assertText(robot, "#export-width", "1234");
        assertText(robot, "#export-height", "900");
    }

    @Test
    void aPdfIsOffered(FxRobot robot) throws IOException, TimeoutException {
        services.folder = Optional.of(folder);
        press(robot, KeyCode.E);
        robot.clickOn("#export-format-pdf");
        choose(robot, "#export-size", Optional.of(SheetPreset.A4_LANDSCAPE));
        assertThat(text(robot, "#export-outcome")).contains("297 × 210 mm");
        robot.clickOn("#export-do");
        Path file = folder.resolve("2023-11-09-toulouse-3-2-liverpool.pdf");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(file));
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aBigPictureCanBeGivenUpAndLeavesNoFile(FxRobot robot) throws TimeoutException {
        services.folder = Optional.of(folder);
        press(robot, KeyCode.E);
        choose(robot, "#export-scale", 8);
        robot.clickOn("#export-do");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isShown(robot, "#making"));
        robot.interact(() -> robot.lookup("#making-cancel").queryButton().fire());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !isShown(robot, "#making"));
        assertThat(folder).isEmptyDirectory();
        assertThat(isShown(robot, "#error-dialog")).isFalse();
    }

    private static void assertThePreviewHasTheShapeOf(SheetPreset preset, FxRobot robot) {
        choose(robot, "#export-size", Optional.of(preset));
        Bounds sheet = placeOf(robot, "#preview-ground");
        assertThat(sheet.getWidth() / sheet.getHeight())
                .isCloseTo((double) preset.width() / preset.height(), within(0.02));
        assertThat(placeOf(robot, "#preview").contains(sheet)).isTrue();
    }

    private static void choose(FxRobot robot, String query, Object value) {
        robot.interact(() -> combo(robot, query).setValue(value));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isOn(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ToggleButton.class).isSelected();
    }

    private static boolean isTicked(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(CheckBox.class).isSelected();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> combo(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ComboBox.class);
    }
}
