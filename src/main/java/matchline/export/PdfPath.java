package matchline.export;

import java.io.IOException;
import java.util.List;
import matchline.chart.drawing.Mark;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The steps of a path as a PDF has them. */
final class PdfPath {
    private PdfPath() {}

    static void append(List<Mark.Step> steps, PDPageContentStream content) throws IOException {
        for (Mark.Step step : steps) {
            switch (step) {
                case Mark.Step.MoveTo(double x, double y) -> content.moveTo((float) x, (float) y);
                case Mark.Step.LineTo(double x, double y) -> content.lineTo((float) x, (float) y);
                case Mark.Step.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
                case Mark.Step.Close() -> content.closePath();
            }
        }
    }
}
