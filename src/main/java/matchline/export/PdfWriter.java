package matchline.export;

import java.io.IOException;
import java.io.OutputStream;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.PrintableText;
import matchline.chart.drawing.Style;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Writes a picture as a PDF of one page: shapes as shapes, text as text in the bundled font. */
final class PdfWriter {
    /** At scale 1 a logical pixel is that of CSS: 96 to the inch, where points are 72. */
    private static final double POINTS_PER_PIXEL = 0.75;
    /** What readers take at most, in units of the page; a larger page has larger units. */
    private static final double MOST_UNITS = 14_400;

    private final FontMetrics metrics;

    PdfWriter(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** The same bytes for the same picture: no date is written, and the document's id comes from what it says of itself. */
    void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            describe(document, drawing);
            double points = POINTS_PER_PIXEL * options.scale();
            double unit = Math.max(1, Math.ceil(Math.max(drawing.width(), drawing.height()) * points / MOST_UNITS));
            double units = points / unit;
            double height = drawing.height() * units;
            PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * units), (float) height));
            page.setUserUnit((float) unit);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix((float) units, 0, 0, (float) -units, 0, (float) height));
                paint(drawing, options, new PdfPainter(content, new PdfText(document, content, metrics)));
            }
            document.save(out);
        }
    }

    private static void paint(Drawing drawing, ExportOptions options, PdfPainter painter) throws IOException {
        if (!options.transparent()) {
            painter.paint(new Mark.Box(0, 0, drawing.width(), drawing.height(), 0, Style.filled(drawing.ground())));
        }
        painter.paint(drawing.marks());
    }

    private static void describe(PDDocument document, Drawing drawing) {
        PDDocumentInformation words = document.getDocumentInformation();
        words.setTitle(PrintableText.of(drawing.title()));
        words.setSubject(PrintableText.of(drawing.description()));
        words.setAuthor("Matchline");
        words.setCreator("Matchline");
        if (!drawing.credits().isBlank()) {
            words.setCustomMetadataValue("Source", PrintableText.of(drawing.credits()));
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        catalog.setViewerPreferences(window);
    }
}
