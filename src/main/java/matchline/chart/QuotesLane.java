package matchline.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.placement.InOrder;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;

/** What was said, pinned to the minutes it is about; what is about the whole match is pinned to its end. */
final class QuotesLane {
    private static final double COLUMN = 420;
    private static final int LINES = 2;

    private final Look look;
    private final TimeScale scale;
    private final Frame frame;

    QuotesLane(Look look, TimeScale scale, Frame frame) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
    }

    /** A bubble for each pinned quote; those about one moment stand side by side, within the lane. */
    List<Mark> bubbles(Match match) {
        double width = look.px(17);
        List<Quote> quotes = match.press().quotes().stream()
                .filter(QuotesLane::isPinned)
                .sorted(Comparator.comparing(quote -> moment(quote, match)))
                .toList();
        List<Double> wanted = quotes.stream()
                .map(quote -> scale.x(moment(quote, match)) - width / 2)
                .toList();
        List<Double> places = new InOrder(frame.x(), frame.right(), look.px(4))
                .place(wanted, Collections.nCopies(wanted.size(), width));
        List<Mark> marks = new ArrayList<>();
        marks.add(line(frame.middleY()));
        for (int i = 0; i < quotes.size(); i++) {
            Mark bubble = bubble(places.get(i), frame.middleY() - look.px(8), width);
            marks.add(new Mark.Group(quotes.get(i).id(), title(quotes.get(i)), List.of(bubble)));
        }
        return marks;
    }

    /** The quotes there is room for, in columns near their moments, under a line that marks these. */
    List<Mark> columns(Match match) {
        double gap = look.px(44);
        int count = Math.max(1, (int) ((frame.width() + gap) / look.px(COLUMN)));
        double width = (frame.width() - gap * (count - 1)) / count;
        List<Quote> quotes = chosen(match, count);
        List<Double> wanted = quotes.stream()
                .map(quote -> scale.x(moment(quote, match)) - width / 2)
                .toList();
        List<Double> places =
                new InOrder(frame.x(), frame.right(), gap).place(wanted, Collections.nCopies(wanted.size(), width));
        List<Mark> marks = new ArrayList<>();
        marks.add(line(frame.y()));
        for (int i = 0; i < quotes.size(); i++) {
            Frame column = new Frame(places.get(i), frame.y() + look.px(14), width, frame.height());
            marks.add(column(quotes.get(i), match, column));
        }
        return marks;
    }

    /** Voices before repetitions: each speaker and each moment once, those about a moment first. */
    private List<Quote> chosen(Match match, int count) {
        List<Quote> all = match.press().quotes().stream()
                .sorted(Comparator.comparing(quote -> !isPinned(quote)))
                .toList();
        Set<String> speakers = new HashSet<>();
        Set<Moment> moments = new HashSet<>();
        Set<Quote> chosen = new LinkedHashSet<>();
        for (Quote quote : all) {
            if (!speakers.contains(quote.speaker()) && (!isPinned(quote) || moments.add(moment(quote, match)))) {
                speakers.add(quote.speaker());
                chosen.add(quote);
            }
        }
        chosen.addAll(all);
        return chosen.stream()
                .limit(count)
                .sorted(Comparator.comparing(quote -> moment(quote, match)))
                .toList();
    }

    private Mark column(Quote quote, Match match, Frame column) {
        TextStyle italic = look.text(FontFace.ITALIC, 15, look.theme().text());
        TextStyle by = look.text(FontFace.CONDENSED_BOLD, 13, look.theme().quiet());
        Quote.Wording wording = quote.in(look.words().locale().getLanguage());
        Lines lines = new Lines(look, italic);
        List<Mark> marks = new ArrayList<>();
        marks.addAll(pointer(scale.x(moment(quote, match)), column));
        double y = column.y() + look.px(16);
        for (String line : lines.sentences(wording, column.width(), LINES)) {
            marks.add(new Mark.Label(column.x(), y, line, italic));
            y += look.px(21);
        }
        String when =
                isPinned(quote) ? moment(quote, match).label() : look.words().of("sheet.full-time");
        marks.add(new Mark.Label(column.x(), y + look.px(2), quote.speaker() + " · " + when, by));
        return new Mark.Group(quote.id(), title(quote), marks);
    }

    private static String title(Quote quote) {
        return quote.speaker() + ": " + quote.original().text();
    }

    private static boolean isPinned(Quote quote) {
        return quote.moment().isPresent() || quote.eventId().isPresent();
    }

    private static Moment moment(Quote quote, Match match) {
        return quote.moment()
                .or(() -> quote.eventId().flatMap(match::event).map(MatchEvent::moment))
                .orElse(match.clock().last());
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
