package matchline.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;

/** Text that the bundled font lacks, in whatever font the system has; all that AWT is needed for. */
final class ForeignText {
    private static final int BOLD_FROM = 600;

    private final FontMetrics metrics;

    ForeignText(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** In logical pixels. */
    double width(String text, TextStyle style) {
        return layout(text, style).getAdvance();
    }

    /** The shape of the text from 0, 0 on; no wider than was measured. */
    List<Mark.Step> outline(String text, TextStyle style) {
        TextLayout layout = layout(text, style);
        double fit = Math.min(1, metrics.width(text, style) / layout.getAdvance());
        return ShapeSteps.of(layout.getOutline(AffineTransform.getScaleInstance(fit, fit)));
    }

    private static TextLayout layout(String text, TextStyle style) {
        boolean bold = style.face().weight() >= BOLD_FROM;
        int kind = (bold ? Font.BOLD : Font.PLAIN) | (style.face().italic() ? Font.ITALIC : Font.PLAIN);
        Font font = new Font(Font.SANS_SERIF, kind, 1).deriveFont((float) style.size());
        if (style.spacing() != 0) {
            font = font.deriveFont(Map.of(TextAttribute.TRACKING, (float) (style.spacing() / style.size())));
        }
        return new TextLayout(text, font, new FontRenderContext(null, true, true));
    }
}
