package matchline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LateTooltipTest {
    @Test
    void itIsThereOnceThePointerIs(FxRobot robot) {
        robot.interact(() -> {
            Label label = new Label("FT");
            LateTooltip.on(label, "full time");
            assertThat(label.getAccessibleHelp()).isEqualTo("full time");
            assertThat(tooltips(label)).isEmpty();

            enter(label);
            assertThat(tooltips(label)).containsExactly("full time");
        });
    }

    @Test
    void whoHeardTheNameIsNotToldItAgain(FxRobot robot) {
        robot.interact(() -> {
            Label label = new Label();
            label.setAccessibleText("Next event");
            LateTooltip.on(label, "Next event (Down)");
            assertThat(label.getAccessibleHelp()).isEqualTo("(Down)");
        });
    }

    @Test
    void itTellsWhatIsTrueWhenThePointerComes(FxRobot robot) {
        robot.interact(() -> {
            Label label = new Label("0–0");
            LateTooltip.on(label, label::getText);
            enter(label);
            label.setText("1–0");
            enter(label);
            assertThat(tooltips(label)).containsExactly("1–0");
        });
    }

    private static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        null,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private static List<String> tooltips(Node node) {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .toList();
    }
}
