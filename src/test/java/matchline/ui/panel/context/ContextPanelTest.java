package matchline.ui.panel.context;

import static matchline.ui.panel.OnStage.textsIn;
import static matchline.ui.panel.OnStage.then;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import matchline.MatchBuilder;
import matchline.format.MatchFiles;
import matchline.ui.panel.OnStage;
import matchline.ui.viewmodel.MatchViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ContextPanelTest {
    private final MatchViewModel model = new MatchViewModel(MatchFiles.builtIn());
    private final List<String> opened = new ArrayList<>();

    @Start
    void show(Stage stage) {
        OnStage.show(stage, new ContextPanel(model, OnStage.WORDS, opened::add));
    }

    @Test
    void theTableAfterThisMatchComesFirstWithBothTeamsMarked(FxRobot robot) {
        TitledPane table = robot.lookup("#section-table-0").queryAs(TitledPane.class);
        assertThat(table.getText()).isEqualTo("Group E after matchday 4");
        assertThat(table.lookupAll(".row-mark.ours")).hasSize(2);
    }

    @Test
    void aCorrectionIsShownAsACorrection(FxRobot robot) {
        Node correction = robot.lookup(".correction").queryAll().stream()
                .filter(line -> textsIn(line).contains("Saturday"))
                .findFirst()
                .orElseThrow();
        assertThat(correction.lookup(".struck")).isNotNull();
        assertThat(textsIn(correction)).anyMatch(text -> text.startsWith("Sunday, 12 November"));
    }

    @Test
    void anAddressOpensInTheBrowser(FxRobot robot) {
        then(
                robot,
                () -> robot.lookup("#section-sources").queryAs(TitledPane.class).setExpanded(true));
        Hyperlink link = (Hyperlink) robot.lookup("#source-LS").query().lookup(".hyperlink");
        then(robot, link::fire);
        assertThat(opened).singleElement().asString().contains("livesoccer360.com");
    }

    @Test
    void aMatchWithNothingAroundItSaysSo(FxRobot robot) {
        then(robot, () -> model.show(MatchBuilder.match("Reims", "Lens").build()));
        assertThat(textsIn(robot.lookup("#context").query())).contains("Nothing known around this match");
    }
}
