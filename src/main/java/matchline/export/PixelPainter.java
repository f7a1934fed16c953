package matchline.export;

import java.util.List;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;

/** Paints marks into pixels without a toolkit; one thread at a time. */
final class PixelPainter {
    private final PixelLetters letters;
    private final double scale;
    private final PixelPath path = new PixelPath();
    private final PixelPath area = new PixelPath();
    private final PixelStroke stroke = new PixelStroke(area);
    private final Coverage coverage = new Coverage();

    /** {@code scale}: pixels for each logical pixel. */
    PixelPainter(PixelLetters letters, double scale) {
        this.letters = letters;
        this.scale = scale;
    }

    void paint(List<Mark> marks, PixelBand band) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Circle(double x, double y, double r, Style style) ->
                    paint(RoundedBox.steps(x - r, y - r, 2 * r, 2 * r, r), style, band);
                case Mark.Box(double x, double y, double width, double height, double radius, Style style) ->
                    paint(RoundedBox.steps(x, y, width, height, radius), style, band);
                case Mark.Line(double fromX, double fromY, double toX, double toY, Stroke line) -> {
                    path.clear();
                    path.moveTo(scale * fromX, scale * fromY);
                    path.lineTo(scale * toX, scale * toY);
                    outline(line, band);
                }
                case Mark.Path(List<Mark.Step> steps, Style style) -> paint(steps, style, band);
                case Mark.Label label -> {
                    path.clear();
                    if (letters.mayShow(label, scale, band)) {
                        letters.add(label, scale, path);
                        fill(path, label.style().colour(), band);
                    }
                }
                case Mark.Group group -> paint(group.marks(), band);
            }
        }
    }

    private void paint(List<Mark.Step> steps, Style style, PixelBand band) {
        path.clear();
        path.place(scale, 0, 0, scale, 0, 0);
        path.add(steps);
        style.fill().ifPresent(colour -> fill(path, colour, band));
        style.stroke().ifPresent(line -> outline(line, band));
    }

    private void outline(Stroke line, PixelBand band) {
        area.clear();
        stroke.add(path, line, scale);
        fill(area, line.colour(), band);
    }

    private void fill(PixelPath shape, Colour colour, PixelBand band) {
        coverage.fill(shape, band, colour.rgb(), colour.opacity());
    }
}
