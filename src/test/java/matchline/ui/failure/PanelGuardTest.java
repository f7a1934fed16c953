package matchline.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import matchline.chart.words.Words;
import matchline.ui.SidePanel;
import matchline.ui.control.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Panels that fail in every way they can, beside one that does not. */
@ExtendWith(ApplicationExtension.class)
class PanelGuardTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final StringProperty told = new SimpleStringProperty("");
    private final StringProperty chosen = new SimpleStringProperty("quotes");
    private SidePanel side;

    private static final class FailsInLayout extends StackPane {
        @Override
        protected void layoutChildren() {
            throw new IllegalStateException("layout");
        }
    }

    private static final class FailsInUpdate extends StackPane {
        FailsInUpdate(StringProperty told) {
            told.addListener((_, _, text) -> {
                throw new IllegalStateException("update " + text);
            });
        }
    }

    private static Region failsInMaking() {
        throw new IllegalStateException("making");
    }

    @Start
    void start(Stage stage) {
        Supplier<Region> sound = () -> {
            Label label = new Label();
            label.setId("sound");
            label.textProperty().bind(told);
            return new StackPane(label);
        };
        side = new SidePanel(
                List.of(
                        new SidePanel.Entry("feed", Icon.FEED, PanelGuardTest::failsInMaking),
                        new SidePanel.Entry("quotes", Icon.FEED, FailsInLayout::new),
                        new SidePanel.Entry("stats", Icon.FEED, () -> new FailsInUpdate(told)),
                        new SidePanel.Entry("context", Icon.FEED, sound)),
                chosen,
                new Words(SidePanel.class, Locale.ENGLISH));
        side.begin();
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failures.add(failure);
            side.isToBlameFor(failure);
        });
        stage.setScene(new Scene(side, 400, 300));
        stage.show();
    }

    @Test
    void oneThatFailsSaysSoAndTheOthersGoOn(FxRobot robot) {
        robot.interact(() -> side.layout());
        assertThat(saysThatItFailed(robot)).as("in layout").isTrue();

        robot.interact(() -> chosen.set("feed"));
        assertThat(saysThatItFailed(robot)).as("in making").isTrue();

        robot.interact(() -> chosen.set("stats"));
        assertThat(saysThatItFailed(robot)).as("not yet").isFalse();
        robot.interact(() -> told.set("90+7"));
        assertThat(saysThatItFailed(robot)).as("in an update").isTrue();

        robot.interact(() -> chosen.set("context"));
        assertThat(robot.lookup("#sound").queryLabeled().getText()).isEqualTo("90+7");
        assertThat(failures).extracting(Throwable::getMessage).containsExactly("layout", "making", "update 90+7");
    }

    private static boolean saysThatItFailed(FxRobot robot) {
        return robot.lookup(".panel-failed").tryQuery().isPresent();
    }
}
