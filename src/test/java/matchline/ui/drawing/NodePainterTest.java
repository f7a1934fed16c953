package matchline.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.text.Text;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Specimen;
import matchline.chart.drawing.TextStyle;
import matchline.export.ExportOptions;
import matchline.export.PictureFormat;
import matchline.export.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NodePainterTest {
    /**
     * Of 255, after a blur of 3 × 3 pixels: painters round the edges of letters each in its own way, which comes to 0.9
     * here; a shift by one pixel would come to 3.8.
     */
    private static final double TOLERANCE = 1.5;

    private final FontMetrics metrics = new FontMetrics();
    private final NodePainter painter = new NodePainter(metrics);

    @Test
    void theScreenShowsWhatThePngShows() throws Exception {
        Drawing drawing = Specimen.drawing();
        Image screen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> snapshot(drawing));
        byte[] png = new Pictures(metrics).bytes(drawing, PictureFormat.PNG, ExportOptions.PLAIN);
        assertThat(difference(screen, new Image(new ByteArrayInputStream(png)))).isLessThan(TOLERANCE);
    }

    @Test
    void textIsAsWideAsMeasured() {
        for (Mark.Label label : labels()) {
            if (painter.nodesFor(List.of(label)).getFirst() instanceof Text text) {
                double measured = metrics.width(label.text(), label.style());
                assertThat(text.getLayoutBounds().getWidth()).as(label.text()).isCloseTo(measured, within(0.01));
            }
        }
    }

    @Test
    void aGroupIsFoundByItsIdAndDescribedByItsTitle() {
        Node group = painter.nodesFor(Specimen.drawing().marks()).getFirst();
        assertThat(group.getId()).isEqualTo("shapes");
        assertThat(group.getAccessibleText()).isEqualTo("Shapes & \"strokes\"");
    }

    @Test
    void aGroupFeelsTheMouseBetweenItsMarks() {
        Group group = (Group) painter.nodesFor(Specimen.drawing().marks()).getFirst();
        assertThat(group.contains(new Point2D(70, 40))).isTrue();
        assertThat(group.isMouseTransparent()).isFalse();
    }

    @Test
    void marksOutsideGroupsAreDecoration() {
        assertThat(painter.nodesFor(labels().subList(0, 1)).getFirst().isMouseTransparent())
                .isTrue();
    }

    @Test
    void spacedTextEndsWhereItsAnchorSays() {
        TextStyle style =
                TextStyle.of(FontFace.BOLD, 20, Specimen.RED).spaced(4).anchored(TextStyle.Anchor.END);
        Node text =
                painter.nodesFor(List.of(new Mark.Label(100, 50, "II", style))).getFirst();
        assertThat(text.getBoundsInParent().getMaxX()).isCloseTo(96, within(0.1));
    }

    private static List<Mark.Label> labels() {
        return Specimen.drawing().marks().stream()
                .map(Mark.Group.class::cast)
                .flatMap(group -> group.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private Image snapshot(Drawing drawing) {
        Group picture = new Group(painter.nodesFor(drawing.marks()));
        return new Scene(picture, drawing.width(), drawing.height(), NodePainter.color(drawing.ground()))
                .snapshot(null);
    }

    private static double difference(Image one, Image other) {
        double sum = 0;
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                sum += Math.abs(blurred(one.getPixelReader(), x, y) - blurred(other.getPixelReader(), x, y));
            }
        }
        return sum / (width * height);
    }

    private static double blurred(PixelReader pixels, int x, int y) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int argb = pixels.getArgb(x - 1 + i % 3, y - 1 + i / 3);
            sum += (argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF);
        }
        return sum / 27.0;
    }
}
