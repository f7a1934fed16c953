package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import matchline.MatchBuilder;
import matchline.chart.geometry.AxisRange;
import matchline.chart.incident.CountedBadge;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Side;
import matchline.ui.timeline.TimelineView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

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
    void aClickOnABadgeTellsOfTheFirstThatItCounts(FxRobot robot) throws TimeoutException {
        MatchBuilder crowded = MatchBuilder.match("Reims", "Lens");
        for (int chance = 0; chance < 200; chance++) {
            crowded.chance(Side.HOME, Integer.toString(20 + chance % 50), "Li", "over the bar");
        }
        robot.interact(() -> model().show(crowded.build()));
        NodeQuery badges =
                robot.lookup((Node node) -> node.getId() != null && node.getId().startsWith(CountedBadge.ID));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> badges.tryQuery().isPresent());
        Node badge = badges.query();
        robot.clickOn(badge);
        assertThat(model().selectionProperty().get().map(MatchEvent::id))
                .contains(badge.getId().substring(CountedBadge.ID.length()));
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
    void thePlayheadBreaksOffWhereItWouldCrossAText(FxRobot robot) {
        Text name = robot.from(robot.lookup("#goal-2").<Node>query())
                .lookup((Text text) -> text.getText().contains("Dallinga"))
                .query();
        TimelineView view = robot.lookup("#timeline").queryAs(TimelineView.class);
        Bounds place = view.sceneToLocal(name.localToScene(name.getBoundsInLocal()));
        robot.interact(() -> model().seek(view.momentAt(place.getCenterX())));

        assertThat(robot.lookup("#playhead .line").queryAllAs(Node.class))
                .filteredOn(Node::isVisible)
                .hasSizeGreaterThan(1)
                .noneMatch(piece -> piece.contains(0, place.getCenterY()));
    }

    /** The wheel is an event of its own here: the headless screen delivers none. */
    @Test
    void theWheelZoomsAboutThePointerAndPans(FxRobot robot) {
        TimelineView view = robot.lookup("#timeline").queryAs(TimelineView.class);
        double x = view.getWidth() / 3;
        Moment there = view.momentAt(x);

        robot.interact(() -> wheel(view, x, 0, 120, true));
        assertThat(model().zoom().range().zoom()).isGreaterThan(1.5);
        assertThat(view.momentAt(x).label()).as("stays under the pointer").isEqualTo(there.label());

        AxisRange zoomed = model().zoom().range();
        robot.interact(() -> wheel(view, x, -60, 0, false));
        assertThat(model().zoom().range().from()).isGreaterThan(zoomed.from());
        assertThat(model().zoom().range().length()).isCloseTo(zoomed.length(), within(1e-9));

        robot.interact(() -> wheel(view, x, 0, -400, true));
        robot.interact(() -> wheel(view, x, 0, -400, true));
        assertThat(model().zoom().range().isWhole()).isTrue();
    }

    private static void wheel(TimelineView view, double x, double right, double up, boolean control) {
        Point2D place = view.localToScene(x, 200);
        Event.fireEvent(
                view,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        place.getX(),
                        place.getY(),
                        0,
                        0,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        right,
                        up,
                        right,
                        up,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
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
