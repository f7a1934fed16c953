package matchline.ui.panel.quote;

import static matchline.ui.panel.OnStage.is;
import static matchline.ui.panel.OnStage.minute;
import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.MatchViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class QuotesPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new QuotesPanel(model, OnStage.WORDS));
    }

    @Test
    void atNinetyPlusSevenKloppsWordsAreLit(FxRobot robot) {
        then(robot, () -> model.seek(minute("90+7")));
        assertThat(is("now", quote(robot, "klopp-handball"))).isTrue();
        assertThat(is("now", quote(robot, "klopp-idea"))).isFalse();
    }

    @Test
    void wordsOnACancelledGoalStayLitUntilItIsCancelled(FxRobot robot) {
        then(robot, () -> model.seek(minute("90+8")));
        assertThat(is("now", quote(robot, "klopp-handball"))).isTrue();
        then(robot, () -> model.seek(minute("90+11")));
        assertThat(is("now", quote(robot, "klopp-handball"))).isFalse();
    }

    @Test
    void beforeTheGoalTheWordsOnItLieAhead(FxRobot robot) {
        then(robot, () -> model.seek(minute("30")));
        assertThat(is("ahead", quote(robot, "donnum-goal"))).isTrue();
        assertThat(is("now", quote(robot, "donnum-goal"))).isFalse();
    }

    @Test
    void clickingAQuoteGoesToWhatItIsAbout(FxRobot robot) {
        then(robot, () -> model.seek(minute("36")));
        robot.clickOn("#quote-donnum-goal");
        assertThat(model.playhead())
                .isEqualTo(model.match().event("goal-1").orElseThrow().moment());
    }

    @Test
    void aQuoteSelectedInThePictureStandsOut(FxRobot robot) {
        then(robot, () -> model.selectQuote("klopp-idea"));
        assertThat(is("chosen", quote(robot, "klopp-idea"))).isTrue();
        assertThat(is("chosen", quote(robot, "klopp-handball"))).isFalse();
    }

    @Test
    void enterOnAQuoteGoesToWhatItIsAbout(FxRobot robot) {
        then(robot, () -> quote(robot, "donnum-goal").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(model.playhead().label()).isEqualTo("36'");
    }

    @Test
    void wordsStandInTheQuotationMarksOfTheirLanguageWithATranslation(FxRobot robot) {
        assertThat(textsIn(quote(robot, "martinez-night")))
                .contains("Match", "English · our translation")
                .anyMatch(text -> text.startsWith("«\u00a0On doit profiter"))
                .anyMatch(text -> text.startsWith("“"));
    }

    @Test
    void wordsOfTheEndArePinnedToFullTime(FxRobot robot) {
        then(robot, model::toEnd);
        assertThat(textsIn(quote(robot, "toulouse-x"))).contains("FT");
        assertThat(is("now", quote(robot, "toulouse-x"))).isTrue();
    }

    @Test
    void openingThePanelScrollsToTheLitWords(FxRobot robot) {
        Node panel = robot.lookup("#quotes").query();
        then(robot, () -> panel.setVisible(false));
        then(robot, () -> model.seek(minute("36")));
        then(robot, () -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        then(robot, () -> panel.setVisible(true));
        assertThat(robot.lookup(".scroll-pane").queryAs(ScrollPane.class).getVvalue())
                .isZero();
    }

    @Test
    void aMatchWithoutQuotesSaysSo(FxRobot robot) {
        then(robot, () -> model.show(Matches.goalless()));
        assertThat(textsIn(robot.lookup("#quotes").query())).contains("Nobody is quoted");
    }

    private static Node quote(FxRobot robot, String id) {
        return robot.lookup("#quote-" + id).query();
    }
}
