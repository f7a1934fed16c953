package matchline.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen of a square of ten pixels somewhere within. */
@ExtendWith(ApplicationExtension.class)
class StillPaneTest {
    private static final int STEP = 20;

    private final Rectangle square = new Rectangle(10, 10, Color.RED);
    private final Group within = new Group(square);
    private StillPane still;
    private Pane root;

    @Start
    void show(Stage stage) {
        within.setManaged(false);
        still = new StillPane(within);
        still.setManaged(false);
        root = new Pane(still);
        root.setStyle("-fx-background-color: white"); // whatever sheet was chosen before
        stage.setScene(new Scene(root, 200, 100));
        stage.show();
    }

    @BeforeEach
    void beSeen(FxRobot robot) throws TimeoutException {
        thenItIsSeenAt(0, robot);
    }

    @Test
    void whatMovesIsSeenWhereItIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> square.setTranslateX(STEP));
        thenItIsSeenAt(1, robot);
        robot.interact(() -> square.setX(STEP));
        thenItIsSeenAt(2, robot);
        robot.interact(() -> within.setLayoutX(STEP));
        thenItIsSeenAt(3, robot);
        robot.interact(() -> still.setLayoutX(STEP));
        thenItIsSeenAt(4, robot);
        robot.interact(() -> root.setTranslateX(STEP));
        thenItIsSeenAt(5, robot);
    }

    @Test
    void whatMovedUnseenIsSeenWhereItIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> root.setVisible(false));
        settle(robot);
        robot.interact(() -> square.setTranslateX(STEP));
        settle(robot);
        robot.interact(() -> root.setVisible(true));
        thenItIsSeenAt(1, robot);
        somethingPassesBefore(1, robot);
        thenItIsSeenAt(1, robot);
        robot.interact(() -> square.setVisible(false));
        settle(robot);
        robot.interact(() -> square.setTranslateX(2 * STEP));
        settle(robot);
        robot.interact(() -> square.setVisible(true));
        thenItIsSeenAt(2, robot);
    }

    @Test
    void whatMovedElsewhereIsSeenWhereItIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> root.getChildren().clear());
        settle(robot);
        robot.interact(() -> square.setTranslateX(STEP));
        robot.interact(() -> root.getChildren().add(still));
        thenItIsSeenAt(1, robot);
    }

    @Test
    void whatIsPutInIsSeen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> within.getChildren().setAll(new Rectangle(2 * STEP, 0, 10, 10)));
        thenItIsSeenAt(2, robot);
    }

    /** Where something passed, only what is known to be there is painted again. */
    private void somethingPassesBefore(int place, FxRobot robot) {
        Rectangle passing = new Rectangle(place * STEP, 0, 10, 10);
        robot.interact(() -> root.getChildren().add(passing));
        settle(robot);
        robot.interact(() -> root.getChildren().remove(passing));
        settle(robot);
    }

    private void thenItIsSeenAt(int place, FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> places(robot).equals(List.of(place)));
    }

    private List<Integer> places(FxRobot robot) {
        List<Integer> places = new ArrayList<>();
        robot.interact(() -> {
            Robot screen = new Robot();
            for (int i = 0; i < 6; i++) {
                Point2D middle = origin().add(i * STEP + 5, 5);
                if (!screen.getPixelColor(middle).equals(Color.WHITE)) {
                    places.add(i);
                }
            }
        });
        return places;
    }

    private Point2D origin() {
        Scene scene = root.getScene();
        return new Point2D(
                scene.getWindow().getX() + scene.getX(), scene.getWindow().getY() + scene.getY());
    }

    /** Until a frame was made. */
    private static void settle(FxRobot robot) {
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents(3);
    }
}
