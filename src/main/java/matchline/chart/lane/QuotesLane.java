package matchline.chart.lane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.HairLine;
import matchline.chart.look.Look;
import matchline.chart.placement.InOrder;
import matchline.model.Quote;

/** What was said, pinned to the minutes it is about. */
public record QuotesLane(Look look, TimeScale scale, Frame frame) {
    private static final double COLUMN = 420;

    /**
     * A bubble for each pinned quote, led up to its minute; those about one moment stand side by side, within the lane.
     *
     * @param axis how high the hair-lines reach
     * @param drawn what is there already, whose labels they leave out
     */
    public List<Mark> bubbles(QuotesOfMatch quotes, double axis, List<Mark> drawn) {
        List<Quote> pinned = quotes.pinned();
        double width = look.px(17);
        List<Double> places = places(pinned, quotes, width, look.px(4));
        List<Mark> marks = new ArrayList<>();
        marks.add(line(frame.middleY()));
        for (int i = 0; i < pinned.size(); i++) {
            double x = scale.x(quotes.moment(pinned.get(i)));
            boolean isUnder = x >= places.get(i) && x <= places.get(i) + width;
            double foot = frame.middleY() - (isUnder ? look.px(8) : 0);
            marks.addAll(new HairLine(look, drawn).marks(x, axis, foot));
            Mark bubble = bubble(places.get(i), frame.middleY() - look.px(8), width);
            marks.add(new Mark.Group(pinned.get(i).id(), QuotesOfMatch.title(pinned.get(i)), List.of(bubble)));
        }
        return marks;
    }

    /**
     * The quotes there is room for, in columns near their moments, under a line that marks these; those about a minute
     * are led up to it.
     *
     * @param axis how high the hair-lines reach
     * @param drawn what is there already, whose labels they leave out
     */
    public List<Mark> columns(QuotesOfMatch quotes, double axis, List<Mark> drawn) {
        double gap = look.px(44);
        int count = Math.max(1, (int) ((frame.width() + gap) / look.px(COLUMN)));
        double width = (frame.width() - gap * (count - 1)) / count;
        List<Quote> chosen = quotes.chosen(count);
        List<Double> places = places(chosen, quotes, width, gap);
        List<Mark> marks = new ArrayList<>();
        marks.add(line(frame.y()));
        for (int i = 0; i < chosen.size(); i++) {
            Frame column = new Frame(places.get(i), frame.y() + look.px(14), width, frame.height());
            if (quotes.isPinned(chosen.get(i))) {
                double x = scale.x(quotes.moment(chosen.get(i)));
                marks.addAll(new HairLine(look, drawn).marks(x, axis, frame.y() - look.px(6)));
            }
            List<Mark> words = new ArrayList<>(pointer(scale.x(quotes.moment(chosen.get(i))), column));
            words.addAll(new QuoteBlock(look, quotes).marks(chosen.get(i), column));
            marks.add(new Mark.Group(chosen.get(i).id(), QuotesOfMatch.title(chosen.get(i)), words));
        }
        return marks;
    }

    private List<Double> places(List<Quote> chosen, QuotesOfMatch quotes, double width, double gap) {
        List<Double> wanted = chosen.stream()
                .map(quote -> scale.x(quotes.moment(quote)) - width / 2)
                .toList();
        return new InOrder(frame.x(), frame.right(), gap).place(wanted, Collections.nCopies(wanted.size(), width));
    }

    private Mark line(double y) {
        return new Mark.Line(
                frame.x(), y, frame.right(), y, Stroke.solid(look.theme().grid(), look.px(1)));
    }

    /** A notch in the line at the moment, led along the line to its column where that stands aside. */
    private List<Mark> pointer(double x, Frame column) {
        double half = look.px(6);
        double y = frame.y();
        double near = Math.clamp(x, column.x(), column.right());
        List<Mark> marks = new ArrayList<>();
        if (near != x) {
            marks.add(new Mark.Line(near, y, x, y, Stroke.solid(look.theme().faint(), look.px(1.5))));
        }
        marks.add(new Mark.Path(
                List.of(
                        new Step.MoveTo(x - half, y),
                        new Step.LineTo(x, y - half),
                        new Step.LineTo(x + half, y),
                        new Step.Close()),
                Style.filled(look.theme().faint())));
        return marks;
    }

    private Mark bubble(double x, double y, double width) {
        double height = width * 0.72;
        double tail = width * 0.28;
        double middle = x + width / 2;
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x, y),
                        new Step.LineTo(x + width, y),
                        new Step.LineTo(x + width, y + height),
                        new Step.LineTo(middle + tail / 2, y + height),
                        new Step.LineTo(middle - tail / 2, y + height + tail),
                        new Step.LineTo(middle - tail / 2, y + height),
                        new Step.LineTo(x, y + height),
                        new Step.Close()),
                Style.filled(look.theme().faint()));
    }
}
