package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Specimen;
import matchline.chart.words.Words;
import matchline.format.MatchFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A PDF shows what the PNG shows. (That the screen does too, a test of the screen's painter tells.) */
class AgreementTest {
    private static final float PIXELS_PER_INCH = 96;
    /**
     * Of 255, the mean over the picture after a blur of 3 × 3 pixels: painters round the edges of letters each in its own
     * way, which comes to 0.4 at most here; a shift by one pixel would come to 2.3 at least.
     */
    private static final double TOLERANCE = 1;

    private final FontMetrics metrics = new FontMetrics();

    @Test
    void onEveryKindOfMark() throws IOException {
        assertThat(difference(Specimen.drawing())).isLessThan(TOLERANCE);
    }

    @Test
    void onTheBuiltInMatch() throws IOException {
        MatchSheet sheet = new MatchSheet(metrics, new Words(MatchSheet.class, Locale.ENGLISH));
        SheetOptions options = new SheetOptions(1200, 675, Theme.LIGHT, Optional.empty());
        assertThat(difference(sheet.layout(MatchFiles.builtIn(), options))).isLessThan(TOLERANCE);
    }

    private double difference(Drawing drawing) throws IOException {
        Pictures pictures = new Pictures(metrics);
        byte[] png = pictures.bytes(drawing, PictureFormat.PNG, ExportOptions.PLAIN);
        byte[] pdf = pictures.bytes(drawing, PictureFormat.PDF, ExportOptions.PLAIN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PIXELS_PER_INCH);
            return difference(page, ImageIO.read(new ByteArrayInputStream(png)));
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        double sum = 0;
        for (int y = 1; y < one.getHeight() - 1; y++) {
            for (int x = 1; x < one.getWidth() - 1; x++) {
                sum += Math.abs(blurred(one, x, y) - blurred(other, x, y));
            }
        }
        return sum / (one.getWidth() * one.getHeight());
    }

    private static double blurred(BufferedImage image, int x, int y) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int rgb = image.getRGB(x - 1 + i % 3, y - 1 + i / 3);
            sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
        }
        return sum / 27.0;
    }
}
