package matchline.ui.panel.feed;

import static matchline.ui.panel.OnStage.is;
import static matchline.ui.panel.OnStage.minute;
import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.MatchBuilder;
import matchline.format.MatchFiles;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Side;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FeedPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new FeedPanel(model, new RatingsModel(model, OnStage.NO_MEMORY), OnStage.WORDS));
    }

    @Test
    void theFeedLightsTheGoalAtThePlayhead(FxRobot robot) {
        then(robot, () -> model.seek(minute("36")));
        assertThat(is("now", line(robot, "goal-1"))).isTrue();
        assertThat(textsIn(line(robot, "goal-1"))).contains("36'", "Goal for Toulouse: Aron Dønnum", "1–0");
    }

    @Test
    void whatLiesAheadIsDimmed(FxRobot robot) {
        then(robot, () -> model.seek(minute("36")));
        assertThat(is("ahead", line(robot, "yellow-endo"))).isFalse();
        assertThat(is("ahead", line(robot, "note-endo-40"))).isTrue();
    }

    @Test
    void aCancelledGoalIsGoalThenReviewThenNoGoal(FxRobot robot) {
        then(robot, () -> model.seek(minute("90+7")));
        List<String> story = model.match().events().stream()
                .map(MatchEvent::id)
                .dropWhile(id -> !id.equals("goal-6"))
                .limit(3)
                .toList();
        assertThat(textsIn(line(robot, story.get(0)))).contains("3–3");
        assertThat(textsIn(line(robot, story.get(1)))).contains("VAR review, Liverpool: handball in the build-up");
        assertThat(textsIn(line(robot, story.get(2)))).contains("90+8'", "3–2");
        assertThat(is("ahead", line(robot, story.get(2)))).isTrue();
    }

    @Test
    void clickingALineGoesThereAndTellsWhoReportedItOtherwise(FxRobot robot) {
        then(robot, () -> model.seek(minute("74")));
        robot.clickOn(line(robot, "goal-3"));
        assertThat(model.selectionProperty().get().map(MatchEvent::id)).contains("goal-3");
        assertThat(textsIn(line(robot, "goal-3")))
                .anyMatch(text -> text.startsWith("Also reported: 73'") && text.contains("Daily Mail"))
                .anyMatch(text -> text.startsWith("Sources: LiveSoccer360"));
    }

    @Test
    void aNameInTheOpenLineOpensThePlayersCard(FxRobot robot) {
        then(robot, () -> model.select("goal-3"));
        robot.interact(() -> ((Hyperlink) line(robot, "goal-3").lookup(".players .hyperlink")).fire());
        Node card = robot.lookup("#player-card").query();
        assertThat(textsIn(card)).anyMatch(text -> text.contains("Cristian Cásseres"));
        robot.interact(() -> ((Button) card.lookup("#player-card-close")).fire());
        assertThat(robot.lookup("#player-card").tryQuery()).isEmpty();
    }

    @Test
    void namesThatRunFromRightToLeftAreBrokenIntoLines(FxRobot robot) {
        String team = "עירוני קריית שמונה מהגליל העליון של הצפון";
        then(
                robot,
                () -> model.show(MatchBuilder.match(team, "Lens")
                        .goal(Side.HOME, "12", "Li")
                        .build()));
        Label headline = (Label) robot.lookup("#feed-lines").query().lookup(".entry:goal .headline");
        assertThat(headline.getText()).contains(team);
        assertThat(headline.getHeight()).isGreaterThan(2 * headline.getFont().getSize());
    }

    @Test
    void arrowKeysMoveTheFocusAndEnterGoesThere(FxRobot robot) {
        then(robot, () -> model.select("yellow-endo"));
        then(robot, () -> robot.lookup("#feed-lines").query().requestFocus());
        Moment before = model.playhead();
        robot.type(KeyCode.DOWN);
        assertThat(model.playhead()).isEqualTo(before);
        robot.type(KeyCode.ENTER);
        assertThat(model.selectionProperty().get().map(MatchEvent::id)).contains("goal-1");
    }

    @Test
    void theFeedFollowsThePlayheadBackToTheStart(FxRobot robot) {
        then(robot, model::toStart);
        assertThat(line(robot, "chance-gomez-4")).isNotNull();
    }

    @Test
    void theLineAtThePlayheadIsSeenWhole(FxRobot robot) {
        Node list = robot.lookup("#feed-lines").query();
        for (String time : List.of("36", "90+7", "58", "90+8", "12", "1", "90+11")) {
            then(robot, () -> model.seek(minute(time)));
            Node lit = list.lookupAll(".feed-cell:now").stream()
                    .filter(Node::isVisible)
                    .max(Comparator.comparingDouble(Node::getLayoutY))
                    .orElseThrow(() -> new AssertionError("nothing is lit at " + time));
            Bounds place = list.sceneToLocal(lit.localToScene(lit.getLayoutBounds()));
            assertThat(place.getMinY()).as(time).isGreaterThanOrEqualTo(0);
            assertThat(place.getMaxY())
                    .as(time)
                    .isLessThanOrEqualTo(list.getLayoutBounds().getHeight());
        }
    }

    private static Node line(FxRobot robot, String event) {
        return robot.lookup((FeedCell cell) -> cell.isVisible()
                        && cell.line().orElse(null) instanceof FeedLine.Told told
                        && told.event().id().equals(event))
                .query();
    }
}
