package matchline.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Paints marks onto a page of a PDF whose units are logical pixels from the top left. */
final class PdfPainter {
    private static final float MITRE_LIMIT = 4;
    private static final float CHANNEL = 255;

    private final PDPageContentStream content;
    private final PdfText text;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfPainter(PDPageContentStream content, PdfText text) throws IOException {
        this.content = content;
        this.text = text;
        content.setMiterLimit(MITRE_LIMIT);
    }

    void paint(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Circle(double x, double y, double radius, Style style) -> {
                paint(RoundedBox.steps(x - radius, y - radius, 2 * radius, 2 * radius, radius), style);
            }
            case Mark.Box(double x, double y, double width, double height, double radius, Style style) ->
                paint(RoundedBox.steps(x, y, width, height, radius), style);
            case Mark.Line(double fromX, double fromY, double toX, double toY, Stroke stroke) ->
                paint(
                        List.of(new Mark.Step.MoveTo(fromX, fromY), new Mark.Step.LineTo(toX, toY)),
                        new Style(Optional.empty(), Optional.of(stroke)));
            case Mark.Path(List<Mark.Step> steps, Style style) -> paint(steps, style);
            case Mark.Label label -> {
                fill(label.style().colour());
                text.paint(label);
            }
            case Mark.Group group -> paint(group.marks());
        }
    }

    private void paint(List<Mark.Step> steps, Style style) throws IOException {
        if (style.fill().isPresent()) {
            fill(style.fill().get());
            PdfPath.append(steps, content);
            content.fill();
        }
        if (style.stroke().isPresent()) {
            pen(style.stroke().get());
            PdfPath.append(steps, content);
            content.stroke();
        }
    }

    private void fill(Colour colour) throws IOException {
        opacity(colour);
        content.setNonStrokingColor(colour.red() / CHANNEL, colour.green() / CHANNEL, colour.blue() / CHANNEL);
    }

    private void pen(Stroke stroke) throws IOException {
        Colour colour = stroke.colour();
        opacity(colour);
        content.setStrokingColor(colour.red() / CHANNEL, colour.green() / CHANNEL, colour.blue() / CHANNEL);
        content.setLineWidth((float) stroke.width());
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
    }

    private void opacity(Colour colour) throws IOException {
        PDExtendedGraphicsState state = opacities.get(colour.opacity());
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) colour.opacity());
            state.setStrokingAlphaConstant((float) colour.opacity());
            opacities.put(colour.opacity(), state);
        }
        content.setGraphicsStateParameters(state);
    }
}
