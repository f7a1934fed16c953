package matchline.export;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.GlyphOutlines;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;

/** Writes a label as SVG shapes that look the same without the font; what the font lacks remains text. */
final class SvgOutlines {
    private final FontMetrics metrics;

    SvgOutlines(FontMetrics metrics) {
        this.metrics = metrics;
    }

    void write(Mark.Label label, SvgOutput out) {
        TextStyle style = label.style();
        for (LetterRun run : LetterRun.of(label, metrics)) {
            if (run.bundled()) {
                letters(run, label, out);
            } else {
                double turn = Math.toRadians(style.rotation());
                double x = label.x() + run.start() * Math.cos(turn);
                double y = label.y() + run.start() * Math.sin(turn);
                TextStyle started = style.anchored(TextStyle.Anchor.START);
                SvgText.write(new Mark.Label(x, y, run.text(), started), out);
            }
        }
    }

    private void letters(LetterRun run, Mark.Label label, SvgOutput out) {
        TextStyle style = label.style();
        GlyphOutlines outlines = metrics.outlines(style.face());
        List<Mark.Step> steps = new ArrayList<>();
        double pen = label.x() + run.start();
        for (int i = 0; i < run.text().length(); ) {
            int codePoint = run.text().codePointAt(i);
            int next = i + Character.charCount(codePoint);
            append(outlines.of(codePoint), style.size(), pen, label.y(), steps);
            pen += metrics.width(run.text().substring(i, next), style);
            i = next;
        }
        if (!steps.isEmpty()) {
            out.shape("path");
            out.attribute("aria-label", run.text());
            SvgText.turn(label, out);
            out.attribute("d", SvgPath.of(steps));
            out.attribute("fill", style.colour());
        }
    }

    private static void append(List<Mark.Step> letter, double size, double x, double y, List<Mark.Step> steps) {
        for (Mark.Step step : letter) {
            steps.add(
                    switch (step) {
                        case Mark.Step.MoveTo(double toX, double toY) ->
                            new Mark.Step.MoveTo(x + size * toX, y + size * toY);
                        case Mark.Step.LineTo(double toX, double toY) ->
                            new Mark.Step.LineTo(x + size * toX, y + size * toY);
                        case Mark.Step.CurveTo(double x1, double y1, double x2, double y2, double toX, double toY) ->
                            new Mark.Step.CurveTo(
                                    x + size * x1,
                                    y + size * y1,
                                    x + size * x2,
                                    y + size * y2,
                                    x + size * toX,
                                    y + size * toY);
                        case Mark.Step.Close() -> step;
                    });
        }
    }
}
