package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.model.Match;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class HeaderViewTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage);
    }

    @Test
    void itTellsWhoPlaysWhereAndWhen(FxRobot robot) {
        assertText(robot, "#home", "Toulouse");
        assertText(robot, "#away", "Liverpool");
        assertText(robot, "#stage", "Group E · Matchday 4");
        assertText(robot, "#venue", "Stadium de Toulouse");
        assertText(robot, "#attendance", "9 November 2023 · 32,026");
        assertText(robot, "#minute", "FT");
    }

    @Test
    void aReviewIsUnmistakableAndMovesNothing(FxRobot robot) {
        seek(robot, "90+6");
        Bounds score = placeOf(robot, "#score");
        assertThat(isShown(robot, "#review")).isFalse();
        seek(robot, "90+7");
        assertText(robot, "#score", "3–3");
        assertThat(isShown(robot, "#review")).isTrue();
        assertThat(isShown(robot, "#venue")).isFalse();
        assertThat(robot.lookup("#score").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("in-doubt"));
        assertThat(placeOf(robot, "#score")).isEqualTo(score);
        seek(robot, "90+8");
        assertText(robot, "#score", "3–2");
        assertThat(isShown(robot, "#review")).isFalse();
    }

    @Test
    void aLongNameIsShortenedAndToldInFull(FxRobot robot) {
        String name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllanty";
        Match match = MatchBuilder.match(name, "Liverpool").build();
        robot.interact(() -> model().show(match));
        WaitForAsyncUtils.waitForFxEvents();
        Label home = robot.lookup("#home").queryAs(Label.class);
        assertThat(home.isTextTruncated()).isTrue();
        assertThat(home.getTooltip().getText()).isEqualTo(name);
    }

    @Test
    void aShootOutIsToldBesideTheScore(FxRobot robot) {
        robot.interact(() -> model().show(Matches.shootOut()));
        assertText(robot, "#score", "1–1");
        assertText(robot, "#watch", "2–1 on penalties");
    }
}
