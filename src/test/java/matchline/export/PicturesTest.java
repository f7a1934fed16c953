package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
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
        assertThat(image.getColorModel().hasAlpha())
                .as("not even opaque opacities")
                .isFalse();
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
        Path target = Files.writeString(folder.resolve("sheet.png"), "old");
        assertThatExceptionOfType(PictureTooLargeException.class)
                .isThrownBy(() -> pictures.write(
                        sheet(40_000), PictureFormat.PNG, new ExportOptions(8, false), target, Overwrite.REPLACE))
                .withMessage(
                        "a picture of 320000 × 320000 pixels is wider or higher than the 102,400 that can be written;"
                                + " choose a smaller size or scale");
        assertThat(target).hasContent("old");
    }

    @Test
    void aPictureThatMemoryCannotHoldIsRefusedForTheClipboard() {
        assertThatExceptionOfType(PictureTooLargeException.class)
                .isThrownBy(() -> pictures.bytes(sheet(12_800), PictureFormat.PNG, new ExportOptions(8, false)))
                .withMessageStartingWith("a picture of 102400 × 102400 pixels needs more memory than there is");
    }

    @ParameterizedTest
    @EnumSource
    void givenUpHalfwayItLeavesNoFile(PictureFormat format) {
        Path target = folder.resolve("sheet." + format.ending());
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> pictures.write(
                        Specimen.drawing(), format, ExportOptions.PLAIN, target, Overwrite.REFUSE, _ -> false));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowMuchIsDoneUntilAllIs(PictureFormat format) throws IOException {
        List<Double> shares = new ArrayList<>();
        Path target = folder.resolve("sheet." + format.ending());
        pictures.write(Specimen.drawing(), format, new ExportOptions(8, false), target, Overwrite.REFUSE, shares::add);
        assertThat(shares).isSorted().endsWith(1.0).allMatch(share -> share > 0);
        assertThat(shares).hasSize(format == PictureFormat.PNG ? 5 : 1);
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

    private static Drawing sheet(double side) {
        return new Drawing(side, side, Specimen.GROUND, "", "", List.of());
    }

    private BufferedImage png(ExportOptions options) throws IOException {
        byte[] bytes = pictures.bytes(Specimen.drawing(), PictureFormat.PNG, options);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
