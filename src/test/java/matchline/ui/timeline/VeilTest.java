package matchline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import matchline.chart.geometry.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VeilTest {
    private final Veil veil = new Veil();

    @BeforeEach
    void cover() {
        veil.cover(new Frame(40, 0, 100.5, 20), Color.BLACK);
    }

    @Test
    void whatIsAheadIsDimmedAndWhatIsBehindIsNot() {
        veil.startAt(75);
        for (int x = 40; x < 140; x++) {
            assertThat(dims(x + 0.5)).as("at %d", x).isEqualTo(x >= 75);
        }
    }

    @Test
    void atTheEndNothingIsDimmed() {
        veil.startAt(75);
        veil.startAt(Double.POSITIVE_INFINITY);
        assertThat(veil.getChildren()).noneMatch(Node::isVisible);
    }

    private boolean dims(double x) {
        return veil.getChildren().stream().anyMatch(column -> column.isVisible() && column.contains(x, 10));
    }
}
