package matchline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import matchline.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScrolledLayerTest {
    @Test
    void whatIsFirstSeenStretchedIsStretchedSidewaysOnly() {
        Image seen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Rectangle square = new Rectangle(10, 10, 20, 20);
            square.setId("square");
            IncidentLayer incidents = new IncidentLayer();
            incidents.show(List.of(square), Map.of("square", Moment.KICK_OFF));
            ScrolledLayer layer = new ScrolledLayer(incidents);
            layer.frame(0, 100, 100);
            layer.scroll(0, 2, 0);
            return new Scene(new Group(layer), 100, 100, Color.WHITE).snapshot(null);
        });
        for (int y = 5; y < 100; y += 10) {
            for (int x = 5; x < 100; x += 10) {
                boolean inside = x > 20 && x < 60 && y > 10 && y < 30;
                assertThat(seen.getPixelReader().getColor(x, y))
                        .as("%d, %d", x, y)
                        .isEqualTo(inside ? Color.BLACK : Color.WHITE);
            }
        }
    }
}
