package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import matchline.format.MatchFiles;
import matchline.model.StatedTime;
import matchline.ui.start.LaunchRequest;
import matchline.ui.timeline.TimelineView;
import matchline.ui.viewmodel.Appearance;
import matchline.ui.viewmodel.MatchViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on the built-in match, small enough for the headless screen. */
@ExtendWith(ApplicationExtension.class)
public abstract class WindowTest {
    private static final double WIDTH = 1000;

    final FakeServices services = new FakeServices();
    ViewerWindow window;

    @TempDir
    Path settings;

    private Stage stage;

    /** To be called by a test's own {@code @Start}: TestFX does not look for one in a superclass. */
    void open(Stage primary) {
        stage = primary;
        ViewerApplication.loadFonts();
        services.settings = settings.resolve("matchline/settings.properties");
        services.cache = settings.resolve("cache");
        window = new ViewerWindow(primary, MatchFiles.builtIn(), services.services(), Locale.ENGLISH);
        window.appearance().choiceProperty().set(Appearance.DARK);
        primary.setWidth(WIDTH);
        primary.setHeight(900);
        window.open(new LaunchRequest(Optional.empty(), Optional.empty(), false, false));
    }

    /** The window gets its size after it is shown, and its panel after that; only then is the picture the one that stays. */
    @BeforeEach
    void settle(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> stage.getScene().getWidth() == WIDTH && stage.getScene().lookup("#side PanelGuard") != null);
        for (int pass = 0; pass < 3; pass++) {
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    MatchViewModel model() {
        return window.model();
    }

    void seek(FxRobot robot, String time) {
        robot.interact(() -> model().seek(StatedTime.parse(time).whenOver()));
    }

    void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        waitForFxEvents();
    }

    /** Drags the playhead by its bubble. */
    void dragTo(FxRobot robot, String time) {
        TimelineView view = robot.lookup("#timeline").queryAs(TimelineView.class);
        Bounds bubble = placeOf(robot, "#playhead-time");
        Point2D line = view.localToScreen(view.placeOf(model().playhead()), 0);
        Point2D target = view.localToScreen(view.placeOf(StatedTime.parse(time).whenOver()), 0);
        robot.drag("#playhead-time", MouseButton.PRIMARY);
        robot.moveTo(new Point2D(target.getX() + bubble.getCenterX() - line.getX(), bubble.getCenterY()));
        robot.drop();
        waitForFxEvents();
    }

    static String text(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(WindowTest::isShown).isPresent();
    }

    static Bounds placeOf(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    static void assertText(FxRobot robot, String query, String expected) {
        assertThat(text(robot, query)).as(query).isEqualTo(expected);
    }

    private static boolean isShown(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            if (!outer.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
