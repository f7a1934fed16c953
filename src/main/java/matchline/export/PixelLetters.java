package matchline.export;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.PrintableText;
import matchline.chart.drawing.TextRun;
import matchline.chart.drawing.TextStyle;

/**
 * Letters as shapes of the bundled font, each read once; threads may share it. AWT, slow to start, is asked only for
 * characters that the bundled font lacks.
 */
final class PixelLetters {
    private final FontMetrics metrics;
    private final ForeignText foreign;
    private final Map<Letter, List<Mark.Step>> letters = new ConcurrentHashMap<>();

    private record Letter(int codePoint, FontFace face) {}

    PixelLetters(FontMetrics metrics) {
        this.metrics = metrics;
        this.foreign = new ForeignText(metrics);
    }

    /** Whether a label may reach into the band, wherever it is turned to. */
    boolean mayShow(Mark.Label label, double scale, PixelBand band) {
        TextStyle style = label.style();
        double height = 2 * style.size();
        double reach = style.rotation() == 0 ? height : metrics.width(label.text(), style) + height;
        return scale * (label.y() + reach) >= band.top() && scale * (label.y() - reach) <= band.bottom();
    }

    /** Adds the letters of a label, in pixels. */
    void add(Mark.Label label, double scale, PixelPath path) {
        TextStyle style = label.style();
        List<TextRun> runs = TextRun.of(PrintableText.of(label.text()), style.face(), metrics);
        Baseline baseline = Baseline.of(label, scale);
        double pen = -LetterRun.share(style.anchor()) * width(runs, style);
        for (TextRun run : runs) {
            if (run.bundled()) {
                add(run.text(), style, baseline, pen, path);
            } else {
                baseline.placeAt(pen, 1, path);
                path.add(foreign.outline(run.text(), style));
            }
            pen += width(run, style);
        }
    }

    private void add(String text, TextStyle style, Baseline baseline, double start, PixelPath path) {
        double pen = start;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            baseline.placeAt(pen, style.size(), path);
            path.add(letters.computeIfAbsent(new Letter(codePoint, style.face()), this::load));
            pen += metrics.width(text.substring(i, next), style);
            i = next;
        }
    }

    private List<Mark.Step> load(Letter letter) {
        return metrics.outlines(letter.face()).of(letter.codePoint());
    }

    private double width(List<TextRun> runs, TextStyle style) {
        double width = 0;
        for (TextRun run : runs) {
            width += width(run, style);
        }
        return width;
    }

    private double width(TextRun run, TextStyle style) {
        double room = metrics.width(run.text(), style);
        return run.bundled() ? room : Math.min(room, foreign.width(run.text(), style));
    }

    /** Where a label stands, in pixels, and which way a logical pixel along it goes. */
    private record Baseline(double x, double y, double along, double down) {
        static Baseline of(Mark.Label label, double scale) {
            double turn = Math.toRadians(label.style().rotation());
            return new Baseline(scale * label.x(), scale * label.y(), scale * Math.cos(turn), scale * Math.sin(turn));
        }

        /** Lets a path take shapes so many logical pixels along the label, so many times their size. */
        void placeAt(double pen, double size, PixelPath path) {
            path.place(size * along, size * down, -size * down, size * along, x + pen * along, y + pen * down);
        }
    }
}
