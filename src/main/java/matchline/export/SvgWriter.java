package matchline.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;

/** Writes a picture as SVG: text as text or as shapes, and for each group of marks a {@code <g>} with its id and title. */
public final class SvgWriter {
    private final SvgOutput out = new SvgOutput();
    private final SvgIds ids = new SvgIds();

    private final Consumer<Mark.Label> letters;

    private SvgWriter() {
        letters = label -> SvgText.write(label, out);
    }

    private SvgWriter(SvgOutlines outlines) {
        letters = label -> outlines.write(label, out);
    }

    /** The picture as the text of an SVG file; {@code transparent} leaves the ground out. */
    public static String svg(Drawing drawing, boolean transparent) {
        return new SvgWriter().file(drawing, transparent);
    }

    /** The same without text: its letters are shapes. */
    static String outlined(Drawing drawing, boolean transparent, FontMetrics metrics) {
        return new SvgWriter(new SvgOutlines(metrics)).file(drawing, transparent);
    }

    private String file(Drawing drawing, boolean transparent) {
        drawing(drawing, transparent);
        return out.end();
    }

    private void drawing(Drawing drawing, boolean transparent) {
        String width = SvgNumber.of(drawing.width());
        String height = SvgNumber.of(drawing.height());
        out.open("svg");
        out.attribute("xmlns", "http://www.w3.org/2000/svg");
        out.attribute("width", width);
        out.attribute("height", height);
        out.attribute("viewBox", "0 0 " + width + " " + height);
        out.attribute("role", "img");
        out.attribute("text-rendering", "geometricPrecision");
        out.attribute("style", "font-kerning:none;font-variant-ligatures:none");
        words("title", drawing.title());
        words("desc", drawing.description());
        if (!transparent) {
            box(new Mark.Box(0, 0, drawing.width(), drawing.height(), 0, Style.filled(drawing.ground())));
        }
        marks(drawing.marks());
        out.close();
    }

    private void marks(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Circle circle -> circle(circle);
                case Mark.Box box -> box(box);
                case Mark.Line line -> line(line);
                case Mark.Path path -> path(path);
                case Mark.Label label -> letters.accept(label);
                case Mark.Group group -> group(group);
            }
        }
    }

    private void group(Mark.Group group) {
        out.open("g");
        out.attribute("id", ids.give(group.id()));
        words("title", group.title());
        marks(group.marks());
        out.close();
    }

    private void circle(Mark.Circle circle) {
        out.shape("circle");
        out.attribute("cx", circle.x());
        out.attribute("cy", circle.y());
        out.attribute("r", circle.radius());
        style(circle.style());
    }

    private void box(Mark.Box box) {
        out.shape("rect");
        out.attribute("x", box.x());
        out.attribute("y", box.y());
        out.attribute("width", box.width());
        out.attribute("height", box.height());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        style(box.style());
    }

    private void line(Mark.Line line) {
        out.shape("line");
        out.attribute("x1", line.fromX());
        out.attribute("y1", line.fromY());
        out.attribute("x2", line.toX());
        out.attribute("y2", line.toY());
        stroke(line.stroke());
    }

    private void path(Mark.Path path) {
        out.shape("path");
        out.attribute("d", SvgPath.of(path.steps()));
        style(path.style());
    }

    private void style(Style style) {
        style.fill().ifPresentOrElse(fill -> out.attribute("fill", fill), () -> out.attribute("fill", "none"));
        style.stroke().ifPresent(this::stroke);
    }

    private void stroke(Stroke stroke) {
        out.attribute("stroke", stroke.colour());
        out.attribute("stroke-width", stroke.width());
        if (!stroke.dashes().isEmpty()) {
            String dashes = stroke.dashes().stream().map(SvgNumber::of).collect(Collectors.joining(" "));
            out.attribute("stroke-dasharray", dashes);
        }
    }

    private void words(String element, String text) {
        if (!text.isBlank()) {
            out.line(element);
            out.words(text);
        }
    }
}
