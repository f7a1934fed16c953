package matchline.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes labels as text in the bundled font, of which the PDF gets the letters it needs. Characters that font lacks
 * become shapes from whatever font the system has.
 */
final class PdfText {
    private final PDDocument document;
    private final PDPageContentStream content;
    private final FontMetrics metrics;
    private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);

    PdfText(PDDocument document, PDPageContentStream content, FontMetrics metrics) {
        this.document = document;
        this.content = content;
        this.metrics = metrics;
    }

    void paint(Mark.Label label) throws IOException {
        TextStyle style = label.style();
        Matrix place = new Matrix(1, 0, 0, 1, (float) label.x(), (float) label.y());
        place.rotate(Math.toRadians(style.rotation()));
        for (LetterRun run : LetterRun.of(label, metrics)) {
            Matrix start = place.clone();
            start.translate((float) run.start(), 0);
            if (run.bundled()) {
                write(run.text(), style, start);
            } else {
                fill(new ForeignText(metrics).outline(run.text(), style), start);
            }
        }
    }

    private void write(String text, TextStyle style, Matrix start) throws IOException {
        start.scale(1, -1);
        content.beginText();
        content.setFont(font(style.face()), (float) style.size());
        content.setCharacterSpacing((float) style.spacing());
        content.setTextMatrix(start);
        content.showText(known(text, style.face()));
        content.endText();
    }

    /** The text without marks and joiners that the font lacks, which stay with the letter before them. */
    private String known(String text, FontFace face) {
        return text.codePoints()
                .filter(codePoint -> metrics.has(codePoint, face))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PDType0Font font(FontFace face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            try (InputStream file = PdfText.class.getResourceAsStream(face.resource())) {
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
                letters.setEnableGsub(false); // ligatures would be of another width than was measured
                font = PDType0Font.load(document, letters, true);
            }
            fonts.put(face, font);
        }
        return font;
    }

    private void fill(List<Mark.Step> shape, Matrix start) throws IOException {
        if (!shape.isEmpty()) {
            content.saveGraphicsState();
            content.transform(start);
            PdfPath.append(shape, content);
            content.fill();
            content.restoreGraphicsState();
        }
    }
}
