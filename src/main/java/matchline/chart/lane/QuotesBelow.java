package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.model.Quote;

/** Quotes under a picture on which time runs down, led along its right edge from the minutes they are about. */
public record QuotesBelow(Look look, QuotesOfMatch quotes, List<Quote> shown) {
    private static final double HEIGHT = 78;
    private static final double ASIDE = 20;
    private static final double FIRST_LINE = 11;

    /** What they take of the height, in logical pixels. */
    public double height() {
        return look.px(HEIGHT) * shown.size();
    }

    /**
     * The quotes one under the other.
     *
     * @param right where the picture ends and the edge begins
     */
    public List<Mark> marks(TimeScale scale, Frame area, double right) {
        List<Mark> marks = new ArrayList<>();
        double y = area.y();
        double spineFrom = Double.POSITIVE_INFINITY;
        double spineTo = 0;
        double spine = right + look.px(ASIDE);
        for (Quote quote : shown) {
            Frame block = new Frame(area.x(), y, area.width(), look.px(HEIGHT));
            if (quotes.isPinned(quote)) {
                double at = scale.x(quotes.moment(quote));
                double to = y + look.px(FIRST_LINE);
                marks.add(line(right + look.px(6), at, spine, at));
                marks.add(notch(right, at));
                marks.add(line(right + look.px(6), to, spine, to));
                spineFrom = Math.min(spineFrom, at);
                spineTo = Math.max(spineTo, to);
            }
            marks.add(new Mark.Group(
                    quote.id(), QuotesOfMatch.title(quote), new QuoteBlock(look, quotes).marks(quote, block)));
            y += look.px(HEIGHT);
        }
        if (spineFrom < spineTo) {
            marks.add(line(spine, spineFrom, spine, spineTo));
        }
        return marks;
    }

    private Mark line(double fromX, double fromY, double toX, double toY) {
        return new Mark.Line(fromX, fromY, toX, toY, Stroke.solid(look.theme().faint(), look.px(1)));
    }

    /** It points at the moment on the picture. */
    private Mark notch(double x, double y) {
        double half = look.px(5);
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x + look.px(7), y - half),
                        new Step.LineTo(x + look.px(2), y),
                        new Step.LineTo(x + look.px(7), y + half),
                        new Step.Close()),
                Style.filled(look.theme().faint()));
    }
}
