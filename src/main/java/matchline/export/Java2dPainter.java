package matchline.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;

/** Paints marks with Java2D, whatever its graphics end in: pixels here, a page elsewhere. */
final class Java2dPainter {
    private static final float MITRE_LIMIT = 4;

    private final Java2dText text;

    Java2dPainter(FontMetrics metrics) {
        this.text = new Java2dText(metrics);
    }

    /** Asks for the best that the graphics can do; pictures are not painted in a hurry. */
    static void refine(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(List<Mark> marks, Graphics2D graphics) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Circle(double x, double y, double r, Style style) ->
                    paint(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), style, graphics);
                case Mark.Box box -> paint(shape(box), box.style(), graphics);
                case Mark.Line(double fromX, double fromY, double toX, double toY, Stroke stroke) ->
                    outline(new Line2D.Double(fromX, fromY, toX, toY), stroke, graphics);
                case Mark.Path(List<Mark.Step> steps, Style style) -> paint(path(steps), style, graphics);
                case Mark.Label label -> text.paint(label, graphics);
                case Mark.Group group -> paint(group.marks(), graphics);
            }
        }
    }

    static Path2D path(List<Mark.Step> steps) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Mark.Step step : steps) {
            switch (step) {
                case Mark.Step.MoveTo(double x, double y) -> path.moveTo(x, y);
                case Mark.Step.LineTo(double x, double y) -> path.lineTo(x, y);
                case Mark.Step.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    path.curveTo(x1, y1, x2, y2, x, y);
                case Mark.Step.Close() -> path.closePath();
            }
        }
        return path;
    }

    static Color color(Colour colour) {
        int alpha = (int) Math.round(255 * colour.opacity());
        return new Color(colour.red(), colour.green(), colour.blue(), alpha);
    }

    private static Shape shape(Mark.Box box) {
        if (box.radius() <= 0) {
            return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        }
        double arc = 2 * box.radius();
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private static void paint(Shape shape, Style style, Graphics2D graphics) {
        style.fill().ifPresent(fill -> {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        });
        style.stroke().ifPresent(stroke -> outline(shape, stroke, graphics));
    }

    private static void outline(Shape shape, Stroke stroke, Graphics2D graphics) {
        graphics.setColor(color(stroke.colour()));
        graphics.setStroke(pen(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke pen(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dashes = null;
        if (!stroke.dashes().isEmpty()) {
            dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE_LIMIT, dashes, 0);
    }
}
