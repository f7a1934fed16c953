package matchline.ui.panel;

import static matchline.ui.panel.OnStage.is;
import static matchline.ui.panel.OnStage.minute;
import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.ui.viewmodel.MatchViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RatingsPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new RatingsPanel(model, OnStage.WORDS));
    }

    @Test
    void endosMarksStandByOutlet(FxRobot robot) {
        Pane marks = robot.lookup("#marks-endo").queryAs(Pane.class);
        List<String> read = marks.getChildren().stream()
                .map(chip -> ((HBox) chip)
                        .getChildren().stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList())
                .map(texts -> String.join(" ", texts))
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrder(
                        "Liverpool Echo 5",
                        "This Is Anfield 4",
                        "Anfield Watch 3",
                        "Liverpool.com 4",
                        "LiverpoolWorld 4");
    }

    @Test
    void theMeanSaysOfHowManyMarks(FxRobot robot) {
        assertThat(textsIn(player(robot, "endo"))).contains("4.0", "5 marks");
        assertThat(textsIn(player(robot, "kelleher"))).contains("4.0", "1 mark");
    }

    @Test
    void aTeamNobodyMarkedSaysSoOnce(FxRobot robot) {
        Node toulouse = robot.lookup("#ratings-home").query();
        assertThat(textsIn(toulouse)).contains("No outlet’s marks found for any player of Toulouse.");
        assertThat(player(robot, "donnum").lookupAll(".mark")).isEmpty();
    }

    @Test
    void whoIsOnThePitchStandsOut(FxRobot robot) {
        then(robot, () -> model.seek(minute("45")));
        assertThat(is("on-pitch", player(robot, "endo"))).isTrue();
        then(robot, () -> model.seek(minute("46")));
        assertThat(is("on-pitch", player(robot, "endo"))).isFalse();
        assertThat(textsIn(player(robot, "endo"))).contains("off 46'");
        assertThat(textsIn(player(robot, "jota"))).contains("on the bench");
    }

    @Test
    void sortedByMeanTheBestComesFirst(FxRobot robot) {
        then(
                robot,
                () -> robot.lookup("#ratings-by-mean")
                        .queryAs(ToggleButton.class)
                        .fire());
        List<String> order = robot.lookup("#ratings-away").queryAs(Pane.class).getChildren().stream()
                .filter(RatingRow.class::isInstance)
                .map(Node::getId)
                .toList();
        assertThat(order).startsWith("player-gomez").endsWith("player-endo");
    }

    @Test
    void verdictsStandInWords(FxRobot robot) {
        assertThat(textsIn(robot.lookup("#ratings").query())).anyMatch(text -> text.contains("Tsimikas dreadful"));
    }

    @Test
    void aMatchWithoutMarksSaysSo(FxRobot robot) {
        then(robot, () -> model.show(Matches.goalless()));
        assertThat(textsIn(robot.lookup("#ratings").query())).contains("No marks");
    }

    private static Node player(FxRobot robot, String id) {
        return robot.lookup("#player-" + id).query();
    }
}
