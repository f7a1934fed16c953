package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class TimelineViewTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void draggingThePlayheadGoesThroughTheMatch(FxRobot robot) {
        dragTo(robot, "58");
        assertText(robot, "#score", "2–0");
        assertText(robot, "#playhead-time", "58'");
        dragTo(robot, "20");
        assertText(robot, "#score", "0–0");
    }

    @Test
    void aClickOnThePictureGoesThere(FxRobot robot) {
        Bounds view = placeOf(robot, "#timeline");
        robot.clickOn(new Point2D(placeOf(robot, "#goal-1").getMaxX() + 40, view.getMinY() + 60));
        assertThat(model().playhead().label()).isBetween("37'", "45'");
    }

    @Test
    void aClickOnAnIncidentTellsOfIt(FxRobot robot) {
        robot.clickOn("#goal-2");
        assertText(robot, "#score", "2–0");
        assertThat(isShown(robot, "#details")).isTrue();
        assertText(robot, "#details .headline", "Goal for Toulouse: Thijs Dallinga");
        press(robot, KeyCode.ESCAPE);
        assertThat(isShown(robot, "#details")).isFalse();
    }

    @Test
    void whatOthersReportIsToldToo(FxRobot robot) {
        robot.interact(() -> model().select("sub-nunez"));
        assertThat(robot.lookup("#details .also").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#details .hyperlink").queryAll()).isNotEmpty();
    }

    @Test
    void thePictureIsNotDrawnAnewWhenThePlayheadMoves(FxRobot robot) {
        Node goal = robot.lookup("#goal-1").query();
        seek(robot, "30");
        assertThat(robot.lookup("#goal-1").<Node>query()).isSameAs(goal);
        assertThat(goal.getOpacity()).isLessThan(1);
        seek(robot, "36");
        assertThat(goal.getOpacity()).isEqualTo(1);
    }

    @Test
    void thePlayheadIsASliderForAScreenReader(FxRobot robot) {
        seek(robot, "90+7");
        Node playhead = robot.lookup("#playhead").query();
        assertThat(playhead.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(playhead.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("90 plus 7 minutes, Toulouse 3 Liverpool 3, under review");
        robot.interact(() -> playhead.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertText(robot, "#playhead-time", "90+8'");
    }

    @Test
    void incidentsAreToldToAScreenReader(FxRobot robot) {
        Group goal = robot.lookup("#goal-3").query();
        assertThat(goal.getAccessibleText()).contains("own goal");
        assertThat(goal.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    }

    @Test
    void theHairLineTellsTheScoreThen(FxRobot robot) {
        Bounds view = placeOf(robot, "#timeline");
        robot.moveTo(new Point2D(placeOf(robot, "#goal-1").getMaxX() + 20, view.getMaxY() - 80));
        assertThat(isShown(robot, "#hover")).isTrue();
        assertThat(text(robot, "#hover .bubble")).contains("1–0");
    }
}
