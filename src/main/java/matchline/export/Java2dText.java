package matchline.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
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
 * Paints labels from the outlines of the bundled font, so that AWT's own fonts, slow to start and different on every
 * system, are asked only for characters that the bundled one lacks.
 */
final class Java2dText {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int BOLD_FROM = 600;

    private final FontMetrics metrics;
    private final Map<Letter, Path2D> letters = new ConcurrentHashMap<>();

    private record Letter(int codePoint, FontFace face) {}

    Java2dText(FontMetrics metrics) {
        this.metrics = metrics;
    }

    void paint(Mark.Label label, Graphics2D graphics) {
        TextStyle style = label.style();
        List<TextRun> runs = TextRun.of(PrintableText.of(label.text()), style.face(), metrics);
        AffineTransform before = graphics.getTransform();
        graphics.setColor(Java2dPainter.color(style.colour()));
        graphics.translate(label.x(), label.y());
        graphics.rotate(Math.toRadians(style.rotation()));
        double width = width(runs, style);
        double pen = -LetterRun.share(style.anchor()) * width;
        if (!mayShow(width + style.size(), graphics)) {
            runs = List.of();
        }
        for (TextRun run : runs) {
            if (run.bundled()) {
                graphics.fill(outline(run.text(), style, pen));
            } else {
                paintForeign(run.text(), style, pen, graphics);
            }
            pen += width(run, style);
        }
        graphics.setTransform(before);
    }

    /** Whether a label that reaches so far from where it stands may show where is drawn just now. */
    private static boolean mayShow(double reach, Graphics2D graphics) {
        int half = (int) Math.ceil(reach);
        return graphics.hitClip(-half, -half, 2 * half, 2 * half);
    }

    private double width(List<TextRun> runs, TextStyle style) {
        return runs.stream().mapToDouble(run -> width(run, style)).sum();
    }

    private double width(TextRun run, TextStyle style) {
        double room = metrics.width(run.text(), style);
        return run.bundled() ? room : Math.min(room, foreign(run.text(), style).getAdvance());
    }

    private Path2D outline(String text, TextStyle style, double from) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = from;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Path2D letter = letters.computeIfAbsent(new Letter(codePoint, style.face()), this::load);
            AffineTransform place = new AffineTransform(style.size(), 0, 0, style.size(), pen, 0);
            outline.append(letter.getPathIterator(place), false);
            int next = i + Character.charCount(codePoint);
            pen += metrics.width(text.substring(i, next), style);
            i = next;
        }
        return outline;
    }

    private Path2D load(Letter letter) {
        return Java2dPainter.path(metrics.outlines(letter.face()).of(letter.codePoint()));
    }

    /** The shape of text in whatever font the system has, from 0, 0 on; no wider than was measured. */
    List<Mark.Step> foreignOutline(String text, TextStyle style) {
        TextLayout layout = foreign(text, style);
        double fit = fit(text, style, layout);
        return ShapeSteps.of(layout.getOutline(AffineTransform.getScaleInstance(fit, fit)));
    }

    private double fit(String text, TextStyle style, TextLayout layout) {
        return Math.min(1, metrics.width(text, style) / layout.getAdvance());
    }

    /** Text in whatever font the system has, made smaller if it would take more room than was measured. */
    private void paintForeign(String text, TextStyle style, double pen, Graphics2D graphics) {
        TextLayout layout = foreign(text, style);
        double fit = fit(text, style, layout);
        AffineTransform before = graphics.getTransform();
        graphics.translate(pen, 0);
        graphics.scale(fit, fit);
        layout.draw(graphics, 0, 0);
        graphics.setTransform(before);
    }

    private static TextLayout foreign(String text, TextStyle style) {
        boolean bold = style.face().weight() >= BOLD_FROM;
        int kind = (bold ? Font.BOLD : Font.PLAIN) | (style.face().italic() ? Font.ITALIC : Font.PLAIN);
        Font font = new Font(Font.SANS_SERIF, kind, 1).deriveFont((float) style.size());
        if (style.spacing() != 0) {
            font = font.deriveFont(Map.of(TextAttribute.TRACKING, (float) (style.spacing() / style.size())));
        }
        return new TextLayout(text, font, EXACT);
    }
}
