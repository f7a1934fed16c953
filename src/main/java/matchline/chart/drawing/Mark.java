package matchline.chart.drawing;

import java.util.List;
import java.util.Objects;

/** One thing to draw, in logical pixels from the top left and in final colours. Marks are painted in list order. */
public sealed interface Mark {
    record Circle(double x, double y, double radius, Style style) implements Mark {}

    /** A rectangle from its top left corner; {@code radius} rounds its corners. */
    record Box(double x, double y, double width, double height, double radius, Style style) implements Mark {}

    record Line(double fromX, double fromY, double toX, double toY, Stroke stroke) implements Mark {}

    record Path(List<Step> steps, Style style) implements Mark {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /** Text on one line; {@code y} is its baseline, and what {@code x} is the style's anchor says. */
    record Label(double x, double y, String text, TextStyle style) implements Mark {}

    /** Marks that stand for one thing: an id to find it by, a title to describe it to the reader. */
    record Group(String id, String title, List<Mark> marks) implements Mark {
        public Group {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            marks = List.copyOf(marks);
        }
    }

    /** One step of the pen along a path. */
    sealed interface Step {
        record MoveTo(double x, double y) implements Step {}

        record LineTo(double x, double y) implements Step {}

        /** A cubic Bézier curve with its two control points. */
        record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        record Close() implements Step {}
    }
}
