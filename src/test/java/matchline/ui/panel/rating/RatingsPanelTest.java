package matchline.ui.panel.rating;

import static matchline.ui.panel.OnStage.is;
import static matchline.ui.panel.OnStage.minute;
import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RatingsPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());

    private final RatingsModel ratings = new RatingsModel(model, OnStage.NO_MEMORY);

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new RatingsPanel(model, ratings, OnStage.WORDS));
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
        then(robot, () -> choose(robot, "mean"));
        assertThat(order(robot, "away")).startsWith("player-gomez").contains("player-endo");
        then(robot, () -> choose(robot, "outlet Liverpool Echo"));
        assertThat(order(robot, "away")).startsWith("player-endo");
    }

    @Test
    void theComputedMarkFollowsThePlayheadAndItsOrderToo(FxRobot robot) {
        then(robot, () -> choose(robot, "event"));
        then(robot, () -> model.seek(minute("35")));
        Node row = player(robot, "donnum");
        assertThat(textsIn(row)).contains("6.0");
        then(robot, () -> model.seek(minute("36")));
        assertThat(textsIn(row)).contains("7.0");
        assertThat(order(robot, "home")).startsWith("player-donnum");
        assertThat(player(robot, "donnum")).as("no row is made anew").isSameAs(row);
        assertThat(row.getAccessibleText()).startsWith("Aron Dønnum. Computed mark 7.0, no outlet’s mark found");
    }

    @Test
    void aTypedDigitIsTheViewersOwnMark(FxRobot robot) {
        then(robot, () -> player(robot, "endo").requestFocus());
        robot.type(KeyCode.DIGIT7, KeyCode.PERIOD, KeyCode.DIGIT5);
        assertThat(own(robot, "endo")).isEqualTo("7.5");
        assertThat(textsIn(player(robot, "endo"))).as("apart from the mean").contains("4.0", "5 marks");
        robot.type(KeyCode.UP, KeyCode.DIGIT3);
        assertThat(own(robot, "tsimikas")).isEqualTo("3");
        robot.type(KeyCode.DELETE);
        assertThat(own(robot, "tsimikas")).isEqualTo("–");
        then(robot, () -> robot.lookup("#own-tsimikas").queryButton().fire());
        robot.type(KeyCode.DIGIT4);
        assertThat(own(robot, "tsimikas")).as("also at the slider").isEqualTo("4");
        assertThat(own(robot, "endo")).isEqualTo("7.5");
    }

    @Test
    void enterTellsOfThePlayerAndOfWhereHisMarksStand(FxRobot robot) {
        then(robot, () -> model.seek(minute("60")));
        then(robot, () -> player(robot, "endo").requestFocus());
        robot.type(KeyCode.ENTER);
        then(robot, () -> {});
        assertThat(textsIn(robot.lookup("#player-card").query()))
                .contains("45 minutes on the pitch · off 46'", "34'")
                .anyMatch(text -> text.startsWith("Marks as told by ") && text.contains("football-zone.net"));
        robot.type(KeyCode.ENTER);
        then(robot, () -> {});
        assertThat(robot.lookup("#player-card").tryQuery()).isEmpty();
    }

    @Test
    void theSliderMarksInHalves(FxRobot robot) {
        then(robot, () -> robot.lookup("#own-endo").queryButton().fire());
        then(robot, () -> robot.lookup("#own-mark-slider").queryAs(Slider.class).setValue(8.4));
        assertThat(own(robot, "endo")).isEqualTo("8.5");
        then(robot, () -> robot.lookup("#own-mark-clear").queryButton().fire());
        assertThat(own(robot, "endo")).isEqualTo("–");
    }

    @Test
    void howTheMarkIsMadeIsOneClickAway(FxRobot robot) {
        TitledPane how = robot.lookup("#section-mark-rules").queryAs(TitledPane.class);
        then(robot, () -> how.setExpanded(true));
        assertThat(textsIn(how)).contains("Goal", "+1.0", "Second yellow", "−0.8");
    }

    @Test
    void verdictsStandInWords(FxRobot robot) {
        assertThat(textsIn(robot.lookup("#ratings").query())).anyMatch(text -> text.contains("Tsimikas dreadful"));
    }

    @Test
    void aMatchWithoutPlayersSaysSo(FxRobot robot) {
        then(robot, () -> model.show(Matches.goalless()));
        assertThat(textsIn(robot.lookup("#ratings").query())).contains("Nobody to mark");
    }

    private static void choose(FxRobot robot, String id) {
        ComboBox<MarkOrder> orders = robot.lookup("#ratings-order").queryComboBox();
        orders.getItems().stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .ifPresent(orders::setValue);
    }

    private static List<String> order(FxRobot robot, String side) {
        return robot.lookup("#ratings-" + side).query().lookupAll(".rating-row").stream()
                .map(Node::getId)
                .toList();
    }

    private static String own(FxRobot robot, String id) {
        return robot.lookup("#own-" + id).queryButton().getText();
    }

    private static Node player(FxRobot robot, String id) {
        return robot.lookup("#player-" + id).query();
    }
}
