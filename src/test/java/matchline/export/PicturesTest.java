package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {
    private static final int RED = 0xFFE0394A;
    private static final int GROUND = 0xFF141720;

    private final Pictures pictures = new Pictures(new FontMetrics());

    @TempDir
    Path folder;

    @Test
    void aPngShowsTheMarksOnTheirGround() throws IOException {
        BufferedImage image = png(new ExportOptions(1, false));
        assertThat(image.getWidth()).isEqualTo(720);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(image.getRGB(40, 40)).isEqualTo(RED);
        assertThat(image.getRGB(719, 0)).isEqualTo(GROUND);
    }

    @Test
    void aScaledPngHasMorePixelsOfTheSamePicture() throws IOException {
        BufferedImage image = png(new ExportOptions(2.5, false));
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getRGB(100, 100)).isEqualTo(RED);
    }

    @Test
    void aTransparentPngHasNoGround() throws IOException {
        BufferedImage image = png(new ExportOptions(1, true));
        assertThat(image.getRGB(40, 40)).isEqualTo(RED);
        assertThat(image.getRGB(719, 0) >>> 24).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theSamePictureGivesTheSameBytes(PictureFormat format) throws IOException {
        byte[] first = pictures.bytes(Specimen.drawing(), format, ExportOptions.PLAIN);
        byte[] again = new Pictures(new FontMetrics()).bytes(Specimen.drawing(), format, ExportOptions.PLAIN);
        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void aFileHoldsWhatIsDrawn(PictureFormat format) throws IOException {
        Path target = folder.resolve("sheet." + format.ending());
        pictures.write(Specimen.drawing(), format, ExportOptions.PLAIN, target, Overwrite.REFUSE);
        assertThat(target).hasBinaryContent(pictures.bytes(Specimen.drawing(), format, ExportOptions.PLAIN));
    }

    @Test
    void aPictureTooLargeIsRefusedAndNoFileTouched() throws IOException {
        Drawing huge = new Drawing(40_000, 40_000, Specimen.GROUND, "", "", List.of());
        Path target = Files.writeString(folder.resolve("sheet.png"), "old");
        assertThatExceptionOfType(PictureTooLargeException.class)
                .isThrownBy(() ->
                        pictures.write(huge, PictureFormat.PNG, new ExportOptions(8, false), target, Overwrite.REPLACE))
                .withMessageStartingWith("a picture of 320000 × 320000 pixels needs more memory than there is");
        assertThat(target).hasContent("old");
    }

    @Test
    void theScaleIsOneToEight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExportOptions(0.5, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExportOptions(9, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExportOptions(Double.NaN, false));
    }

    @Test
    void aFileNameTellsTheFormat() {
        assertThat(PictureFormat.fromFileName("sheet.PNG")).contains(PictureFormat.PNG);
        assertThat(PictureFormat.fromFileName("a/b.c/sheet.svg")).contains(PictureFormat.SVG);
        assertThat(PictureFormat.fromFileName("svg")).isEmpty();
        assertThat(PictureFormat.fromFileName("sheet.bmp")).isEmpty();
    }

    private BufferedImage png(ExportOptions options) throws IOException {
        byte[] bytes = pictures.bytes(Specimen.drawing(), PictureFormat.PNG, options);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
