package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.format.MatchFiles;
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
                openACard(robot);
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
        theLinesOfTheFeed(robot);
        theExportDialog(robot);
        theLibrary(robot);
    }

    private static void theLinesOfTheFeed(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#tab-feed").queryAs(ToggleButton.class).setSelected(true);
            Node feed = robot.lookup(".feed-list").query();
            assertThat(feed.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                    .isEqualTo(MatchFiles.builtIn().events().size() + 3);
            isKnownToAScreenReader((Node) feed.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0));
        });
    }

    private void theExportDialog(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export").queryAs(ButtonBase.class).fire());
        assertThat(roundTheDialog(robot))
                .allSatisfy(TabOrderTest::isKnownToAScreenReader)
                .extracting(Node::getId)
                .containsSubsequence(
                        "export-do",
                        "export-format-png",
                        "export-size",
                        "export-theme-light",
                        "export-quotes",
                        "export-cancel");
        assertThat(textOf("#export-size")).startsWith("Size, Article");
        assertThat(textOf("#export-theme-light")).isEqualTo("Theme, Light");
        press(robot, KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("playhead");
    }

    private void theLibrary(FxRobot robot) {
        services.library = Optional.of(Path.of("assets/matches"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.interact(
                () -> robot.lookup("#library-search").queryAs(TextField.class).setText("toulouse"));
        Node row = robot.lookup("#library-table .table-row-cell:filled").query();
        isKnownToAScreenReader(row);
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
                .isEqualTo("9 Nov 2023, Toulouse, 3–2, Liverpool, UEFA Europa League 2023/24");
        assertThat(roundTheDialog(robot))
                .allSatisfy(TabOrderTest::isKnownToAScreenReader)
                .extracting(Node::getId)
                .containsSubsequence("library-search", "library-table", "library-open");
    }

    /** Every stop in the dialog, until the first comes again. */
    private List<Node> roundTheDialog(FxRobot robot) {
        List<Node> stops = new ArrayList<>();
        waitForFxEvents();
        while (!stops.contains(scene.getFocusOwner()) && stops.size() < MORE_THAN_THERE_ARE) {
            stops.add(scene.getFocusOwner());
            robot.interact(() -> scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT));
        }
        assertThat(stops).as("no way out but Escape").allMatch(stop -> isIn("overlay", stop));
        return stops;
    }

    private static boolean isIn(String id, Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(outer -> id.equals(outer.getId()));
    }

    private static void openACard(FxRobot robot) {
        if (robot.lookup("#player-card").tryQuery().isEmpty()) {
            robot.lookup(".token")
                    .tryQuery()
                    .ifPresent(player -> player.executeAccessibleAction(AccessibleAction.FIRE));
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

    private String textOf(String query) {
        return (String) scene.lookup(query).queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private static void isKnownToAScreenReader(Node stop) {
        assertThat(stop.getAccessibleRole()).as("role of %s", stop).isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
        boolean named = Stream.of(
                        stop.getAccessibleText(), (String) stop.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .anyMatch(name -> name != null && !name.isBlank());
        assertThat(named).as("name of %s", stop).isTrue();
    }
}
