package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The keyboard alone reaches everything, in the order it is read, and a screen reader names each stop. */
class TabOrderTest extends WindowTest {
    private static final int MORE_THAN_THERE_ARE = 300;

    private Scene scene;

    @Start
    void start(Stage stage) {
        open(stage);
        scene = stage.getScene();
    }

    @Test
    void everyStopOfTheTabKeyHasANameAndARole(FxRobot robot) {
        seek(robot, "90+7");
        for (String panel : List.of("feed", "quotes", "ratings", "line-ups", "context")) {
            robot.interact(() -> {
                robot.lookup("#tab-" + panel).queryAs(ToggleButton.class).setSelected(true);
                scene.getRoot().applyCss();
                scene.getRoot().layout();

                List<Node> stops = walk(TraversalDirection.NEXT);
                assertThat(stops).as(panel).allSatisfy(TabOrderTest::isKnownToAScreenReader);
                assertThat(stops.stream().map(Node::getId).filter(Objects::nonNull))
                        .as(panel)
                        .containsSubsequence(
                                "playhead",
                                "view-from",
                                "view-to",
                                "start",
                                "play",
                                "next-event",
                                "go-to",
                                "export",
                                "tab-" + panel);
                assertThat(walk(TraversalDirection.PREVIOUS).reversed())
                        .as("backwards with " + panel)
                        .containsExactlyElementsOf(stops);
            });
        }
    }

    /** Every stop from the playhead round to the playhead. */
    private List<Node> walk(TraversalDirection direction) {
        Node playhead = scene.lookup("#playhead");
        playhead.requestFocus();
        List<Node> stops = new ArrayList<>();
        do {
            Node focused = scene.getFocusOwner();
            stops.add(focused);
            assertThat(focused.requestFocusTraversal(direction))
                    .as("way on from %s", focused)
                    .isTrue();
        } while (scene.getFocusOwner() != playhead && stops.size() < MORE_THAN_THERE_ARE);
        assertThat(scene.getFocusOwner()).as("no trap").isSameAs(playhead);
        if (direction == TraversalDirection.PREVIOUS) {
            stops.add(stops.removeFirst());
        }
        return stops;
    }

    private static void isKnownToAScreenReader(Node stop) {
        assertThat(stop.getAccessibleRole()).as("role of %s", stop).isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
        boolean named = Stream.of(
                        stop.getAccessibleText(), (String) stop.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .anyMatch(name -> name != null && !name.isBlank());
        assertThat(named).as("name of %s", stop).isTrue();
    }
}
