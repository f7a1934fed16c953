package matchline.ui.panel.lineup;

import static matchline.ui.panel.OnStage.is;
import static matchline.ui.panel.OnStage.minute;
import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.model.Card;
import matchline.model.Side;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LineUpsPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());

    @Start
    void show(Stage stage) {
        RatingsModel ratings = new RatingsModel(model, OnStage.NO_MEMORY);
        OnStage.show(stage, new LineUpsPanel(model, ratings, new AppearanceModel(), OnStage.WORDS));
    }

    @Test
    void bothTeamsStartInFormation(FxRobot robot) {
        then(robot, model::toStart);
        assertThat(robot.lookup(".token").queryAll()).hasSize(22);
        assertThat(textsIn(place(robot, "home-0"))).contains("50", "Restes");
        assertThat(top(robot, "home-1")).isEqualTo(top(robot, "home-5")).isLessThan(top(robot, "home-6"));
    }

    @Test
    void theRightBackOfTheTeamPlayingDownStandsLeft(FxRobot robot) {
        then(robot, model::toStart);
        assertThat(left(robot, "home-1")).isLessThan(left(robot, "home-5"));
        assertThat(left(robot, "away-1")).isGreaterThan(left(robot, "away-4"));
    }

    @Test
    void theSubstituteStandsInThePlaceOfTheOneHeReplaced(FxRobot robot) {
        then(robot, model::toStart);
        String place = placeOf(robot, "Endo");
        then(robot, () -> model.seek(minute("46")));
        assertThat(textsIn(place(robot, place))).contains("66", "Alexander-Arnold", "for Endo 46'");
        then(robot, () -> model.seek(minute("45")));
        assertThat(textsIn(place(robot, place))).contains("Endo").doesNotContain("Alexander-Arnold");
    }

    @Test
    void aNameTakesTheRoomBesideItBeforeItIsShortened(FxRobot robot) {
        then(robot, model::toEnd);
        robot.interact(() -> robot.lookup("#pitch").queryParent().resize(270, 560));
        assertThat(robot.lookup(".token .label").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .noneMatch(Label::isTextTruncated);
    }

    @Test
    void aSubstituteSlidesInWhileTheMatchIsPlayedButNotWhileItIsScrubbed(FxRobot robot) {
        then(robot, model::toStart);
        Node place = place(robot, placeOf(robot, "Endo"));
        robot.interact(() -> {
            model.seek(minute("46"));
            assertThat(place.getTranslateX()).isZero();
            model.seek(minute("44"));
            model.playingProperty().set(true);
            model.tick(Duration.ofSeconds(3));
            assertThat(place.getTranslateX()).isNegative();
            model.playingProperty().set(false);
        });
    }

    @Test
    void changesAreListedOnceTheyAreMade(FxRobot robot) {
        then(robot, () -> model.seek(minute("68")));
        assertThat(robot.lookup("#change-sub-magri").query().isVisible()).isFalse();
        then(robot, () -> model.seek(minute("69")));
        assertThat(robot.lookup("#change-sub-magri").query().isVisible()).isTrue();
    }

    @Test
    void aManSentOffLeavesHisPlaceEmpty(FxRobot robot) {
        then(
                robot,
                () -> model.show(MatchBuilder.match("Reims", "Lens")
                        .withLineUps()
                        .card(Side.AWAY, "60", "away-9", Card.Kind.RED)
                        .build()));
        assertThat(is("gone", place(robot, "away-9"))).isTrue();
        assertThat(textsIn(robot.lookup("#pitch").query())).contains("10 men · Lens");
        then(robot, () -> model.seek(minute("59")));
        assertThat(is("gone", place(robot, "away-9"))).isFalse();
    }

    @Test
    void whoScoresAtBothEndsHasASignForEach(FxRobot robot) {
        then(
                robot,
                () -> model.show(MatchBuilder.match("Reims", "Lens")
                        .withLineUps()
                        .goal(Side.AWAY, "20", "away-9")
                        .goal(Side.AWAY, "30", "away-9")
                        .ownGoal(Side.HOME, "40", "away-9")
                        .build()));
        assertThat(textsIn(place(robot, "away-9"))).contains("×2", "OG");
    }

    @Test
    void theTeamStandsInTheFormationOfTheMoment(FxRobot robot) {
        then(
                robot,
                () -> model.show(MatchBuilder.match("Reims", "Lens")
                        .withLineUps()
                        .withFormation("4-4-2")
                        .formation(Side.HOME, "50", "3-5-2", List.of())
                        .build()));
        assertThat(textsIn(robot.lookup("#pitch").query())).contains("3-5-2 Reims", "4-4-2 Lens");
        assertThat(top(robot, "home-4")).isGreaterThan(top(robot, "home-3"));
        then(robot, () -> model.seek(minute("49")));
        assertThat(textsIn(robot.lookup("#pitch").query())).contains("4-4-2 Reims");
        assertThat(top(robot, "home-4")).isEqualTo(top(robot, "home-3"));
    }

    @Test
    void aPlayerIsToldOfUpToThePlayhead(FxRobot robot) {
        then(robot, () -> model.seek(minute("80")));
        robot.interact(() -> place(robot, placeOf(robot, "Magri")).requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(textsIn(robot.lookup("#player-card").query()))
                .anyMatch(text -> text.contains("Magri"))
                .contains("11 minutes on the pitch", "69'", "76'");
        then(robot, () -> model.seek(minute("70")));
        assertThat(textsIn(robot.lookup("#player-card").query()))
                .contains("1 minute on the pitch", "69'")
                .doesNotContain("76'");
        robot.interact(
                () -> robot.lookup("#player-card-close").queryAs(Button.class).fire());
        assertThat(robot.lookup("#player-card").tryQuery()).isEmpty();
    }

    @Test
    void escapeClosesTheCardAndTheFocusIsWhereItWasBefore(FxRobot robot) {
        Node player = place(robot, "home-1");
        robot.interact(() -> {
            player.requestFocus();
            player.executeAccessibleAction(AccessibleAction.FIRE);
            robot.lookup("#player-card-close").query().requestFocus();
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#player-card").tryQuery()).isEmpty();
        assertThat(player.isFocused()).isTrue();
    }

    @Test
    void aMatchWithoutLineUpsSaysSo(FxRobot robot) {
        then(robot, () -> model.show(Matches.goalless()));
        assertThat(textsIn(robot.lookup("#line-ups").query())).contains("No line-ups");
    }

    private static Node place(FxRobot robot, String place) {
        return robot.lookup("#place-" + place).query();
    }

    private static String placeOf(FxRobot robot, String name) {
        return robot.lookup(".token").queryAll().stream()
                .filter(token -> textsIn(token).contains(name))
                .map(token -> token.getId().substring("place-".length()))
                .findFirst()
                .orElseThrow();
    }

    private static double top(FxRobot robot, String place) {
        return place(robot, place).getLayoutY();
    }

    private static double left(FxRobot robot, String place) {
        return place(robot, place).getLayoutX();
    }
}
