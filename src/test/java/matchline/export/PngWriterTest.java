package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private record Chunk(String type, byte[] content) {}

    @Test
    void itsTextIsForPrograms() throws IOException {
        Drawing drawing = new Drawing(9, 9, Specimen.GROUND, "Beşiktaş 3–2 Łódź", "a\nb\0\uD83D", "UEFA", List.of());
        assertThat(chunks(drawing, ExportOptions.PLAIN, 99))
                .filteredOn(chunk -> chunk.type().equals("iTXt"))
                .extracting(chunk -> new String(chunk.content(), StandardCharsets.UTF_8))
                .containsExactly(
                        "Title\0\0\0\0\0Beşiktaş 3–2 Łódź",
                        "Description\0\0\0\0\0a b\uFFFD",
                        "Source\0\0\0\0\0UEFA",
                        "Software\0\0\0\0\0Matchline");
    }

    @Test
    void whatThereAreNoWordsForIsLeftOut() throws IOException {
        Drawing drawing = new Drawing(9, 9, Specimen.GROUND, " ", "", "", List.of());
        assertThat(chunks(drawing, ExportOptions.PLAIN, 99))
                .extracting(Chunk::type)
                .containsExactly("IHDR", "sRGB", "pHYs", "iTXt", "IDAT", "IEND");
    }

    @ParameterizedTest
    @CsvSource({"1, 3780", "2.5, 9449", "8, 30236"})
    void isAsLargeOnPaperAtEveryScale(double scale, int pixelsPerMetre) throws IOException {
        Chunk density = chunks(Specimen.drawing(), new ExportOptions(scale, false), 1 << 22)
                .get(2);
        assertThat(density.type()).isEqualTo("pHYs");
        assertThat(density.content())
                .isEqualTo(ByteBuffer.allocate(9)
                        .putInt(pixelsPerMetre)
                        .putInt(pixelsPerMetre)
                        .put((byte) 1)
                        .array());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsNoSeamsBetweenItsBands(boolean transparent) throws IOException {
        ExportOptions options = new ExportOptions(1.5, transparent);
        BufferedImage whole = image(options, 1 << 22);
        BufferedImage banded = image(options, 37 * whole.getWidth());
        int different = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                different += whole.getRGB(x, y) == banded.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(different)
                .as("pixels where a dash or a curve is cut by a band and its edge rounded otherwise")
                .isLessThan(whole.getWidth() * whole.getHeight() / 1000);
    }

    @Test
    void aBandIsNeverLessThanARow() throws IOException {
        assertThat(image(ExportOptions.PLAIN, 1).getRGB(40, 40)).isEqualTo(0xFFE0394A);
    }

    private static BufferedImage image(ExportOptions options, int bandPixels) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(Specimen.drawing(), options, bandPixels)));
    }

    private static byte[] png(Drawing drawing, ExportOptions options, int bandPixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter(new FontMetrics(), bandPixels)
                .content(drawing, options, Progress.unwatched())
                .writeTo(out);
        return out.toByteArray();
    }

    private static List<Chunk> chunks(Drawing drawing, ExportOptions options, int bandPixels) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(png(drawing, options, bandPixels)).position(8);
        List<Chunk> chunks = new ArrayList<>();
        while (png.hasRemaining()) {
            byte[] content = new byte[png.getInt()];
            byte[] type = new byte[4];
            png.get(type).get(content);
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(content);
            assertThat(png.getInt()).isEqualTo((int) sum.getValue());
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), content));
        }
        return chunks;
    }
}
