package matchline.export;

import java.util.List;
import matchline.chart.drawing.Mark;

/** The steps of a path as the {@code d} attribute has them. */
final class SvgPath {
    private SvgPath() {}

    static String of(List<Mark.Step> steps) {
        StringBuilder out = new StringBuilder();
        for (Mark.Step step : steps) {
            switch (step) {
                case Mark.Step.MoveTo(double x, double y) -> append(out, 'M', x, y);
                case Mark.Step.LineTo(double x, double y) -> append(out, 'L', x, y);
                case Mark.Step.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    append(out, 'C', x1, y1, x2, y2, x, y);
                case Mark.Step.Close() -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char command, double... numbers) {
        out.append(command);
        for (int i = 0; i < numbers.length; i++) {
            SvgNumber.append(i == 0 ? out : out.append(' '), numbers[i]);
        }
    }
}
