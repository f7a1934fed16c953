package matchline.ui.panel.stats;

import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.MatchViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatsPanelTest {
    private final MatchViewModel model = new MatchViewModel(Matches.threats());

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new StatsPanel(model, OnStage.WORDS));
    }

    @Test
    void followsThePlayheadAndSaysWhatIsCounted(FxRobot robot) {
        assertThat(textsIn(robot.lookup("#statistic-shots").query())).contains("1", "Shots", "2");
        then(robot, () -> model.seek(Moment.of(Period.SECOND_HALF, 20, 0)));
        Node shots = robot.lookup("#statistic-shots").query();
        assertThat(textsIn(shots)).contains("1", "Shots").doesNotContain("2");
        assertThat(shots.getAccessibleText()).startsWith("Shots: Reims 1, Lens 1. Every try at goal");
    }

    @Test
    void aReportedFigureOfOneSideSaysThatTheOtherIsNotKnown(FxRobot robot) {
        then(robot, () -> model.show(MatchFiles.builtIn()));
        assertThat(textsIn(robot.lookup("#section-reported").query()))
                .contains("35%", "65%", "30.3%", "Not found for Liverpool");
    }

    @Test
    void aMatchWithoutFiguresSaysWhereTheyComeFrom(FxRobot robot) {
        then(robot, () -> model.show(Matches.goalless()));
        assertThat(textsIn(robot.lookup("#stats").query())).contains("No statistics");
    }
}
