package matchline.export;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.PrintableText;
import matchline.chart.drawing.TextRun;
import matchline.chart.drawing.TextStyle;

/**
 * A part of a label that one font can set.
 *
 * @param start where it starts along the baseline, in logical pixels from the label's point
 * @param bundled whether the bundled font has all its characters
 */
record LetterRun(String text, double start, boolean bundled) {

    /** The runs of a label, each as wide as it was measured. */
    static List<LetterRun> of(Mark.Label label, FontMetrics metrics) {
        TextStyle style = label.style();
        String text = PrintableText.of(label.text());
        double pen = -share(style.anchor()) * metrics.width(text, style);
        List<LetterRun> runs = new ArrayList<>();
        for (TextRun run : TextRun.of(text, style.face(), metrics)) {
            runs.add(new LetterRun(run.text(), pen, run.bundled()));
            pen += metrics.width(run.text(), style);
        }
        return runs;
    }

    /** How much of a label lies before its point. */
    static double share(TextStyle.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
