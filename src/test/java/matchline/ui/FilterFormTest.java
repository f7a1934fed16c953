package matchline.ui;

import static matchline.MatchBuilder.match;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import matchline.analysis.EventFilter;
import matchline.analysis.EventKind;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Player;
import matchline.model.Side;
import matchline.ui.viewmodel.MatchViewModel;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FilterFormTest {
    private final MatchViewModel model = new MatchViewModel(match("Sochaux", "Metz")
            .goal(Side.HOME, "10", "Li")
            .goal(Side.AWAY, "20", "Öz")
            .card(Side.HOME, "30", "Li", Card.Kind.YELLOW)
            .build());

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(new FilterForm(model, new Words(FilterForm.class, Locale.ENGLISH))));
        stage.show();
    }

    @Test
    void onlyWhatTheMatchHasIsAskedFor(FxRobot robot) {
        assertThat(robot.lookup("#filter-goals").queryAs(CheckBox.class).getText())
                .isEqualTo("Goals (2)");
        assertThat(robot.lookup("#filter-changes").tryQuery()).isEmpty();
        assertThat(players(robot).getItems()).extracting(Player::name).containsExactly("Li", "Öz");
    }

    @Test
    void whatIsChosenNarrowsTheFilterAndIsGivenBack(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#filter-side-home").queryAs(ToggleButton.class).fire();
            robot.lookup("#filter-cards").queryAs(CheckBox.class).fire();
            players(robot).getCheckModel().check(0);
        });
        assertThat(filter().side()).contains(Side.HOME);
        assertThat(filter().hidden()).containsExactly(EventKind.CARDS);
        assertThat(filter().players()).containsExactly("Li");
        assertThat(model.match().events().stream().filter(filter()::shows)).hasSize(1);

        robot.interact(() -> {
            robot.lookup("#filter-side-both").queryAs(ToggleButton.class).fire();
            robot.lookup("#filter-cards").queryAs(CheckBox.class).fire();
            players(robot).getCheckModel().clearChecks();
        });
        assertThat(filter()).isEqualTo(EventFilter.ALL);
    }

    private EventFilter filter() {
        return model.filterProperty().get();
    }

    @SuppressWarnings("unchecked")
    private static CheckComboBox<Player> players(FxRobot robot) {
        return robot.lookup("#filter-players").queryAs(CheckComboBox.class);
    }
}
