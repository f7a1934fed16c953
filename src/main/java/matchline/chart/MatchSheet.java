package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.chart.colour.TeamColours;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.incident.Closeness;
import matchline.chart.lane.Graphs;
import matchline.chart.lane.Lane;
import matchline.chart.lane.NotesLane;
import matchline.chart.lane.QuotesBelow;
import matchline.chart.lane.QuotesLane;
import matchline.chart.lane.QuotesOfMatch;
import matchline.chart.look.Look;
import matchline.chart.words.EventWords;
import matchline.chart.words.OccasionWords;
import matchline.chart.words.Told;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Score;
import matchline.model.Shortened;
import matchline.model.Shot;
import matchline.model.Source;

/** The whole story on one sheet, as it is exported: header, timeline, quotes and credits. */
public final class MatchSheet {
    /** A sheet less high, as on a 1600 × 900 sheet, has its room for the timeline alone. */
    private static final double LEAST_WITH_QUOTES = 700;

    /** Both sides of a portrait sheet together want so much of its width before there are graphs. */
    private static final double LEAST_FOR_INCIDENTS = 520;

    private static final double HEADER = 188;

    /** Room for the names of graphs that stand beside the incidents. */
    private static final double NAMES_OF_GRAPHS = 14;

    private static final double LEAST_UNIT = 0.8;
    private static final int QUOTES_BELOW = 2;

    private final TextMeasurer measurer;
    private final Words words;

    public MatchSheet(TextMeasurer measurer, Words words) {
        this.measurer = measurer;
        this.words = words;
    }

    /** Lays out a match, or what was known of it at a moment. */
    public Drawing layout(Match whole, SheetOptions options) {
        Told told = Told.of(whole, options.upTo());
        Match match = told.match();
        Look look = new Look(options.theme(), TeamColours.of(match, options.theme()), words, measurer, unit(options));
        List<Mark> marks = new ArrayList<>(new SheetHeader(look, options.width()).marks(told));
        Graphs graphs = Graphs.of(look, match, options.lanes());
        Frame chart = options.isPortrait()
                ? down(look, told, options, graphs, marks)
                : across(look, told, options, graphs, marks);
        marks.addAll(credits(look, whole, chart, options.height() - look.px(34)));
        String kicks = told.state()
                .shootOut()
                .map(score -> " (" + words.of("sheet.shoot-out", score.toString()) + ")")
                .orElse("");
        String title = Shortened.told(match.home().name()) + " "
                + told.score().map(Score::toString).orElse("–") + " "
                + Shortened.told(match.away().name()) + kicks;
        return new Drawing(
                        options.width(),
                        options.height(),
                        options.theme().ground(),
                        title,
                        description(told, graphs),
                        marks)
                .crediting(allCredits(whole));
    }

    private static double unit(SheetOptions options) {
        double fitting = options.isPortrait()
                ? Math.min(options.width() / 900, options.height() / 1400)
                : Math.min(options.width() / 1600, options.height() / 900);
        return Math.max(LEAST_UNIT, fitting);
    }

    private Frame across(Look look, Told told, SheetOptions options, Graphs all, List<Mark> marks) {
        Match match = told.match();
        boolean quotes = options.shows(Lane.QUOTES)
                && !match.press().quotes().isEmpty()
                && options.height() >= look.px(LEAST_WITH_QUOTES);
        boolean notes = options.shows(Lane.NOTES) && !NotesLane.notes(match).isEmpty();
        double below = look.px((quotes ? 156 : 70) + (notes ? 28 : 0));
        Frame chart = new Frame(
                look.px(96),
                look.px(HEADER),
                options.width() - look.px(152),
                options.height() - look.px(HEADER) - below);
        TimelineChart timeline = new TimelineChart(measurer, words);
        double closeness = Closeness.of(match, words, chart.height() / look.unit());
        Look close = look.enlarged(all.shown().isEmpty() ? closeness : 1 + (closeness - 1) / 2);
        Graphs graphs = TimelineChart.leavingRoom(all, look, chart);
        TimeScale scale = timeline.draw(close, told, chart, graphs, marks);
        marks.addAll(new SideNames(close, match).marks(TimelineChart.incidents(close, chart, graphs), look.px(44)));
        double y = chart.bottom();
        if (notes) {
            Frame lane = new Frame(chart.x(), y + look.px(2), chart.width(), look.px(26));
            marks.addAll(new NotesLane(look, scale, lane).marks(match));
            y += look.px(28);
        }
        if (quotes) {
            Frame lane = new Frame(chart.x(), y + look.px(12), chart.width(), look.px(80));
            marks.addAll(new QuotesLane(look, scale, lane)
                    .columns(new QuotesOfMatch(match), TimelineChart.axis(look, chart), List.copyOf(marks)));
        }
        return chart;
    }

    private Frame down(Look look, Told told, SheetOptions options, Graphs all, List<Mark> marks) {
        Match match = told.match();
        QuotesOfMatch quotesTold = new QuotesOfMatch(match);
        QuotesBelow quotes = new QuotesBelow(
                look, quotesTold, options.shows(Lane.QUOTES) ? quotesTold.chosen(QUOTES_BELOW) : List.of());
        double margin = look.px(62);
        Graphs graphs = all.leaving(look.px(LEAST_FOR_INCIDENTS), options.width() - 2 * margin, Direction.DOWN);
        double methods =
                graphs.shown().isEmpty() ? 0 : look.px(22 + 16 * graphs.shown().size());
        double below = look.px(64) + quotes.height() + methods;
        double top = look.px(graphs.shown().isEmpty() ? HEADER : HEADER + NAMES_OF_GRAPHS);
        Frame chart = new Frame(margin, top, options.width() - 2 * margin, options.height() - top - below);
        Look close = look.enlarged(1 + (Closeness.of(match, words, chart.height() / look.unit()) - 1) / 2);
        TimeScale scale = new TimelineChart(measurer, words).drawDown(close, told, chart, graphs, marks);
        marks.addAll(graphs.methods(chart.x(), chart.bottom() + look.px(34), chart.width()));
        double y = chart.bottom() + look.px(16) + methods;
        marks.addAll(quotes.marks(scale, new Frame(chart.x(), y, chart.width(), quotes.height()), chart.right()));
        return chart;
    }

    private List<Mark> credits(Look look, Match match, Frame chart, double baseline) {
        TextStyle quiet = look.text(FontFace.REGULAR, 12.5, look.theme().quiet());
        TextStyle name =
                look.text(FontFace.CONDENSED_BOLD, 13, look.theme().quiet()).anchored(Anchor.END);
        double room = chart.width() - look.px(110);
        List<Mark> marks = new ArrayList<>();
        String text = creditLine(look, match, quiet, room);
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(chart.x(), baseline, text, quiet));
        }
        marks.add(new Mark.Label(chart.right(), baseline, "Matchline", name));
        return marks;
    }

    /** The notices the match carries and every source: there is always room for them beside the picture. */
    private static String allCredits(Match match) {
        return Stream.concat(match.credits().stream(), match.sources().stream().map(Source::title))
                .map(Shortened::told)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The notices the match carries; without any, as many sources as there is room for. */
    private String creditLine(Look look, Match match, TextStyle style, double room) {
        if (!match.credits().isEmpty()) {
            return look.fitted(String.join(" · ", match.credits()), style, room);
        }
        List<String> sources = match.sources().stream().map(Source::title).toList();
        for (int count = sources.size(); count > 0; count--) {
            int left = sources.size() - count;
            String more = left > 0 ? words.of("sheet.more-sources", Integer.toString(left)) : "";
            String line = words.of("sheet.sources", String.join(", ", sources.subList(0, count)) + more);
            if (look.width(line, style) <= room) {
                return line;
            }
        }
        return "";
    }

    private String description(Told told, Graphs graphs) {
        Match match = told.match();
        EventWords events = new EventWords(words);
        return Stream.concat(
                        Stream.concat(
                                Stream.of(OccasionWords.joined(
                                        match.occasion().competition(),
                                        match.occasion().venue())),
                                graphs.shown().stream().map(graph -> graph.title(told.now()))),
                        match.events().stream()
                                .filter(event -> !(event instanceof Shot))
                                .map(event -> events.minute(event.moment()) + " " + events.headline(event, match)))
                .filter(line -> !line.isBlank())
                .map(Shortened::told)
                .collect(Collectors.joining(". "));
    }
}
