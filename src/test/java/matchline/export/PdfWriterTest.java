package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Specimen;
import matchline.chart.drawing.TextStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {
    private static final TextStyle PLAIN = TextStyle.of(FontFace.REGULAR, 12, Specimen.RED);

    private final Pictures pictures = new Pictures(new FontMetrics());

    @Test
    void textIsText() throws IOException {
        try (PDDocument pdf = pdf(Specimen.drawing(), ExportOptions.PLAIN)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Quansah 90+7’ — AVA To. ffi", "Ολυμπιακός Ωάέ", "Динамо Київ Ёжик", "ANCHOR END", "3–2");
        }
    }

    @Test
    void bringsTheLettersItNeeds() throws IOException {
        try (PDDocument pdf = pdf(Specimen.drawing(), ExportOptions.PLAIN)) {
            PDResources resources = pdf.getPage(0).getResources();
            int faces = 0;
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Roboto.*");
                faces++;
            }
            assertThat(faces).isEqualTo(FontFace.values().length);
        }
        assertThat(bytes(Specimen.drawing(), ExportOptions.PLAIN)).hasSizeLessThan(60_000);
    }

    @Test
    void saysWhatItIs() throws IOException {
        Drawing drawing = new Drawing(9, 9, Specimen.GROUND, "Beşiktaş 3–2 Łódź", "a\nb", "UEFA", List.of());
        try (PDDocument pdf = pdf(drawing, ExportOptions.PLAIN)) {
            PDDocumentInformation words = pdf.getDocumentInformation();
            assertThat(words.getTitle()).isEqualTo("Beşiktaş 3–2 Łódź");
            assertThat(words.getSubject()).isEqualTo("a b");
            assertThat(words.getAuthor()).isEqualTo("Matchline");
            assertThat(words.getCreator()).isEqualTo("Matchline");
            assertThat(words.getCustomMetadataValue("Source")).isEqualTo("UEFA");
            assertThat(words.getCreationDate())
                    .as("a date would change the bytes")
                    .isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"1600, 1, 1200, 1", "1600, 2.5, 3000, 1", "12800, 8, 12800, 6"})
    void aPageIsThreeQuartersOfAPointToAPixel(double width, double scale, float units, float unit) throws IOException {
        Drawing drawing = new Drawing(width, 900, Specimen.GROUND, "", "", List.of());
        try (PDDocument pdf = pdf(drawing, new ExportOptions(scale, false))) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(units, within(0.01f));
            assertThat(page.getUserUnit()).isEqualTo(unit);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, ff141720", "true, 0"})
    void hasAGroundUnlessTransparent(boolean transparent, String corner) throws IOException {
        try (PDDocument pdf = pdf(Specimen.drawing(), new ExportOptions(1, transparent))) {
            int pixel = new PDFRenderer(pdf).renderImage(0, 1, ImageType.ARGB).getRGB(1, 1);
            assertThat(Integer.toHexString(pixel)).isEqualTo(corner);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u0000\u0001\u001f\u007f\u0085",
                "\uD83D and \uDE00 and \uFFFE\uFFFF",
                "😀 三笘 محمد \u202Eright to left",
                "e\u0301\u0323 क्षि ก็ \u200D",
                "a mark \u0F39 and joiners \u200C\u200D that the font lacks",
                "\r\n\t(\\) %PDF"
            })
    void isValidWhateverIsWritten(String hostile) throws IOException {
        Mark label = new Mark.Label(1, 2, hostile, PLAIN.spaced(1).rotated(-90));
        Drawing drawing = new Drawing(
                10, 10, Specimen.GROUND, hostile, hostile, List.of(new Mark.Group(hostile, hostile, List.of(label))));
        try (PDDocument pdf = pdf(drawing, ExportOptions.PLAIN)) {
            assertThat(new PDFRenderer(pdf).renderImage(0)).isNotNull();
        }
    }

    private PDDocument pdf(Drawing drawing, ExportOptions options) throws IOException {
        return Loader.loadPDF(bytes(drawing, options));
    }

    private byte[] bytes(Drawing drawing, ExportOptions options) throws IOException {
        return pictures.bytes(drawing, PictureFormat.PDF, options);
    }
}
