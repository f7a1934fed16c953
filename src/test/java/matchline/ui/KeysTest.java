package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class KeysTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void arrowsStepThroughTime(FxRobot robot) {
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.RIGHT);
        assertThat(model().playhead().clock()).isEqualTo("01:00");
        press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model().playhead().clock()).isEqualTo("06:00");
        press(robot, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(model().playhead().clock()).isEqualTo("05:50");
    }

    @Test
    void arrowsStepThroughEventsAndGThroughGoals(FxRobot robot) {
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.DOWN);
        assertThat(model().playhead().label()).isEqualTo("4'");
        press(robot, KeyCode.G);
        assertText(robot, "#score", "1–0");
        press(robot, KeyCode.UP);
        assertText(robot, "#score", "0–0");
        press(robot, KeyCode.END);
        assertText(robot, "#minute", "FT");
    }

    @Test
    void arrowsInTheMenuMoveNothingElse(FxRobot robot) {
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.F10);
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#look-dark").tryQuery()).as("the second menu").isPresent();
        press(robot, KeyCode.ESCAPE);
        assertText(robot, "#minute", "Kick-off");
    }

    @Test
    void spacePlaysAndPauses(FxRobot robot) {
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.SPACE);
        assertThat(model().playingProperty().get()).isTrue();
        press(robot, KeyCode.K);
        assertThat(model().playingProperty().get()).isFalse();
    }

    @Test
    void tGoesToATimeAndKeysAreTypedThere(FxRobot robot) {
        press(robot, KeyCode.T);
        robot.write("g");
        assertText(robot, "#minute", "FT");
        assertText(robot, "#go-to", "g");
        press(robot, KeyCode.ENTER);
        assertThat(text(robot, "#status-now")).contains("is not a match time");
        robot.eraseText(1).write("76");
        press(robot, KeyCode.ENTER);
        assertText(robot, "#score", "3–1");
        assertThat(text(robot, "#status-now")).contains("Magri");
        press(robot, KeyCode.G);
        assertText(robot, "#score", "3–2");
    }

    @Test
    void controlAndADigitChooseAPanel(FxRobot robot) {
        robot.interact(() -> window.appearance().panelShownProperty().set(false));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(window.appearance().panelShownProperty().get()).isTrue();
        assertThat(window.appearance().panelProperty().get()).isEqualTo("line-ups");
    }

    @Test
    void controlAndADigitChooseAPanelOnKeyboardsThatHaveTheDigitsAboveOtherSigns(FxRobot robot) {
        pressWithControl(robot, "é", KeyCode.UNDEFINED, false);
        assertThat(window.appearance().panelProperty().get()).isEqualTo("quotes");
        pressWithControl(robot, "3", KeyCode.QUOTEDBL, true);
        assertThat(window.appearance().panelProperty().get()).isEqualTo("ratings");
        pressWithControl(robot, "-", KeyCode.MINUS, false);
        assertThat(window.appearance().panelProperty().get()).as("not 6 here").isEqualTo("ratings");
    }

    @Test
    void aPanelThatIsShownAlreadyGetsTheFocus(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(focusOwner(robot).getId()).isEqualTo("playhead");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(focusOwner(robot).getId()).isEqualTo("tab-line-ups");
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(focusOwner(robot).getId()).isEqualTo("tab-feed");
    }

    @Test
    void keysArriveWhenNothingHasTheFocus(FxRobot robot) {
        Scene scene = robot.lookup("#playhead").query().getScene();
        robot.interact(() -> Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false)));
        assertText(robot, "#minute", "Kick-off");
    }

    private static Node focusOwner(FxRobot robot) {
        return robot.lookup("#playhead").query().getScene().getFocusOwner();
    }

    private static void pressWithControl(FxRobot robot, String written, KeyCode code, boolean shift) {
        robot.interact(() -> robot.lookup("#playhead")
                .query()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", written, code, shift, true, false, false)));
    }

    @Test
    void theKeySheetTellsTheKeys(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertThat(isShown(robot, "#key-sheet")).isTrue();
        press(robot, KeyCode.HOME);
        assertText(robot, "#minute", "FT");
        press(robot, KeyCode.ESCAPE);
        assertThat(isShown(robot, "#key-sheet")).isFalse();
        press(robot, KeyCode.HOME);
        assertText(robot, "#minute", "Kick-off");
    }
}
