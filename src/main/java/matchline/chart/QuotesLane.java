package matchline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;

/** What was said, pinned to the minutes it is about. */
final class QuotesLane {
    private final Look look;
    private final TimeScale scale;
    private final Frame frame;

    QuotesLane(Look look, TimeScale scale, Frame frame) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
    }

    /** A bubble for each quote; those about one moment stand side by side. */
    List<Mark> markers(Match match) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                frame.x(),
                frame.middleY(),
                frame.right(),
                frame.middleY(),
                Stroke.solid(look.theme().grid(), look.px(1))));
        double width = look.px(17);
        double free = frame.x();
        List<Quote> quotes = match.press().quotes().stream()
                .filter(quote -> !pinned(quote, match).equals(match.clock().last()) || isPinned(quote))
                .sorted(Comparator.comparing(quote -> pinned(quote, match)))
                .toList();
        for (Quote quote : quotes) {
            double x = Math.max(free, scale.x(pinned(quote, match)) - width / 2);
            free = x + width + look.px(4);
            String title = quote.speaker() + ": " + quote.original().text();
            marks.add(new Mark.Group(quote.id(), title, List.of(bubble(x, frame.middleY() - look.px(8), width))));
        }
        return marks;
    }

    /** The quotes there is room for, in columns from left to right in the order of their moments. */
    List<Mark> columns(Match match) {
        List<Mark> marks = new ArrayList<>();
        int count = Math.max(1, (int) (frame.width() / look.px(430)));
        List<Quote> quotes = match.press().quotes().stream()
                .sorted(Comparator.comparing(quote -> !isPinned(quote)))
                .limit(count)
                .sorted(Comparator.comparing(quote -> pinned(quote, match)))
                .toList();
        double gap = look.px(40);
        double width = (frame.width() - gap * (count - 1)) / count;
        for (int i = 0; i < quotes.size(); i++) {
            Frame column = new Frame(frame.x() + i * (width + gap), frame.y(), width, frame.height());
            marks.add(column(quotes.get(i), match, column));
        }
        return marks;
    }

    private Mark column(Quote quote, Match match, Frame column) {
        TextStyle words = look.text(FontFace.ITALIC, 15, look.theme().text());
        TextStyle by = look.text(FontFace.CONDENSED_BOLD, 13, look.theme().quiet());
        String language = look.words().locale().getLanguage();
        List<String> lines = new Lines(look, words).wrap(quoted(quote.in(language)), column.width(), 2);
        List<Mark> marks = new ArrayList<>();
        double y = column.y() + look.px(16);
        for (String line : lines) {
            marks.add(new Mark.Label(column.x(), y, line, words));
            y += look.px(21);
        }
        String when =
                isPinned(quote) ? pinned(quote, match).label() : look.words().of("sheet.full-time");
        marks.add(new Mark.Label(column.x(), y + look.px(2), quote.speaker() + " · " + when, by));
        return new Mark.Group(
                quote.id(), quote.speaker() + ": " + quote.original().text(), marks);
    }

    private static boolean isPinned(Quote quote) {
        return quote.moment().isPresent() || quote.eventId().isPresent();
    }

    private static Moment pinned(Quote quote, Match match) {
        return quote.moment()
                .or(() -> quote.eventId().flatMap(match::event).map(MatchEvent::moment))
                .orElse(match.clock().last());
    }

    /** With the quotation marks of its language. */
    static String quoted(Quote.Wording wording) {
        return switch (wording.language()) {
            case "fr" -> "« " + wording.text() + " »";
            case "es", "no", "it", "pt" -> "«" + wording.text() + "»";
            case "de" -> "„" + wording.text() + "“";
            default -> "“" + wording.text() + "”";
        };
    }

    private Mark bubble(double x, double y, double width) {
        double height = width * 0.72;
        double tail = width * 0.28;
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x, y),
                        new Step.LineTo(x + width, y),
                        new Step.LineTo(x + width, y + height),
                        new Step.LineTo(x + width * 0.5 + tail / 2, y + height),
                        new Step.LineTo(x + width * 0.5 - tail / 2, y + height + tail),
                        new Step.LineTo(x + width * 0.5 - tail / 2, y + height),
                        new Step.LineTo(x, y + height),
                        new Step.Close()),
                Style.filled(look.theme().faint()));
    }
}
