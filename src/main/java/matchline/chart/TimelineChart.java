package matchline.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import matchline.analysis.MatchHistory;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.Score;
import matchline.model.Side;

/** The match minute by minute: incidents of both sides, the score between them, the minutes and the quotes below. */
public final class TimelineChart {
    private static final double RIBBON = 34;
    private static final double AXIS = 32;
    private static final double BREAK = 46;
    private static final double LEAST_FOR_INCIDENTS = 300;

    private final TextMeasurer measurer;
    private final Words words;

    public TimelineChart(TextMeasurer measurer, Words words) {
        this.measurer = measurer;
        this.words = words;
    }

    /** Draws the timeline of a match to fill a view; {@code width} and {@code height} in logical pixels. */
    public TimelinePicture layout(Match match, Theme theme, double width, double height) {
        double unit = Math.clamp(Math.min(width / 1400, height / 560), 0.8, 1.6);
        Look look = new Look(theme, TeamColours.of(match, theme), words, measurer, unit);
        double lane = match.press().quotes().isEmpty() ? 0 : look.px(30);
        Frame chart = new Frame(look.px(52), look.px(6), width - look.px(90), height - lane - look.px(8));
        List<Mark> marks = new ArrayList<>();
        Graphs graphs = graphs(look, match, EnumSet.allOf(Lane.class), chart);
        TimeScale scale = draw(look, match, match.clock().last(), chart, graphs, marks);
        marks.addAll(sideNames(look, match, incidents(look, chart, graphs), look.px(26)));
        if (lane > 0) {
            Frame strip = new Frame(chart.x(), chart.bottom(), chart.width(), lane);
            marks.addAll(new QuotesLane(look, scale, strip).bubbles(new QuotesOfMatch(match)));
        }
        String title = match.home().name() + "–" + match.away().name();
        Drawing drawing = new Drawing(width, height, theme.ground(), title, "", marks);
        return new TimelinePicture(drawing, scale, chart.y(), chart.bottom() - look.px(AXIS));
    }

    /** Draws panels, the ribbon up to now, incidents and minutes into the frame and says where time stands. */
    TimeScale draw(Look look, Match match, Moment now, Frame frame, Graphs graphs, List<Mark> marks) {
        TimeScale scale = new TimeScale(match.clock(), frame.x(), frame.right(), look.px(BREAK));
        Frame panels = incidents(look, frame, graphs);
        TimeAxis axis = new TimeAxis(look, scale, panels, Direction.ACROSS);
        marks.addAll(axis.panels());
        double half = (panels.height() - look.px(RIBBON)) / 2;
        Frame ribbon = new Frame(frame.x(), frame.y() + half, frame.width(), look.px(RIBBON));
        ScoreRibbon scores = new ScoreRibbon(look, scale, ribbon, Direction.ACROSS);
        marks.addAll(scores.marks(MatchHistory.of(match).scores(), now));
        Map<String, Score> untold = scores.untold(match);
        marks.addAll(axis.breaks(ribbon));
        double end = incidentsEnd(look, scale);
        Frame above = new Frame(frame.x(), frame.y() + look.px(4), end - frame.x(), half - look.px(4));
        Frame below = new Frame(frame.x(), ribbon.bottom(), end - frame.x(), half - look.px(4));
        marks.addAll(new IncidentBand(look, scale, above, -1).marks(told(Side.HOME, match, untold)));
        marks.addAll(new IncidentBand(look, scale, below, 1).marks(told(Side.AWAY, match, untold)));
        marks.addAll(new ShootOutLane(look, scale, panels, ribbon, Direction.ACROSS).marks(match));
        Frame under = new Frame(frame.x(), panels.bottom(), frame.width(), graphs.room(Direction.ACROSS));
        marks.addAll(graphs.marks(scale, under, Direction.ACROSS, now));
        marks.addAll(axis.labels(under.bottom() + look.px(24)));
        return scale;
    }

    /** The same with time running down: home on the left, away on the right, the minutes along the left edge. */
    TimeScale drawDown(Look look, Match match, Moment now, Frame whole, Graphs graphs, List<Mark> marks) {
        Frame frame = new Frame(whole.x(), whole.y(), whole.width() - graphs.room(Direction.DOWN), whole.height());
        TimeScale scale = new TimeScale(match.clock(), frame.y(), frame.bottom(), look.px(BREAK));
        TimeAxis axis = new TimeAxis(look, scale, frame, Direction.DOWN);
        marks.addAll(axis.panels());
        double ribbonWidth = look.px(RIBBON + 8);
        double half = (frame.width() - ribbonWidth) / 2;
        Frame ribbon = new Frame(frame.x() + half, frame.y(), ribbonWidth, frame.height());
        ScoreRibbon scores = new ScoreRibbon(look, scale, ribbon, Direction.DOWN);
        marks.addAll(scores.marks(MatchHistory.of(match).scores(), now));
        Map<String, Score> untold = scores.untold(match);
        marks.addAll(axis.breaks(ribbon));
        double height = incidentsEnd(look, scale) - frame.y();
        Frame left = new Frame(frame.x() + look.px(8), frame.y(), half - look.px(8), height);
        Frame right = new Frame(ribbon.right(), frame.y(), half - look.px(8), height);
        marks.addAll(new PortraitBand(look, scale, left, -1).marks(told(Side.HOME, match, untold)));
        marks.addAll(new PortraitBand(look, scale, right, 1).marks(told(Side.AWAY, match, untold)));
        marks.addAll(new ShootOutLane(look, scale, frame, ribbon, Direction.DOWN).marks(match));
        Frame beside = new Frame(frame.right(), frame.y(), whole.right() - frame.right(), frame.height());
        marks.addAll(graphs.marks(scale, beside, Direction.DOWN, now));
        marks.addAll(axis.labels(frame.x() - look.px(8)));
        return scale;
    }

    /** The graphs that leave the incidents enough of a frame. */
    static Graphs graphs(Look look, Match match, Set<Lane> wanted, Frame frame) {
        return Graphs.of(look, match, wanted)
                .leaving(look.px(LEAST_FOR_INCIDENTS), frame.height() - look.px(AXIS), Direction.ACROSS);
    }

    /** Where the panels end and the minutes begin. */
    static double axis(Look look, Frame frame) {
        return frame.bottom() - look.px(AXIS);
    }

    /** What is left of a frame above the graphs and the minutes. */
    static Frame incidents(Look look, Frame frame, Graphs graphs) {
        double height = frame.height() - look.px(AXIS) - graphs.room(Direction.ACROSS);
        return new Frame(frame.x(), frame.y(), frame.width(), height);
    }

    /** A goal tells the score after it where the ribbon has no room to. */
    private List<Incident> told(Side side, Match match, Map<String, Score> untold) {
        return Incidents.of(side, match, words).stream()
                .map(incident ->
                        untold.containsKey(incident.id()) ? incident.telling(untold.get(incident.id())) : incident)
                .toList();
    }

    /** Nothing of the play reaches into the shoot-out. */
    private static double incidentsEnd(Look look, TimeScale scale) {
        PlayedPeriod last = scale.clock().periods().getLast();
        return last.period().isShootOut() ? scale.startOf(last) - look.px(8) : scale.end();
    }

    /** Who is above and who is below, written upwards along the left edge. */
    List<Mark> sideNames(Look look, Match match, Frame panels, double x) {
        double room = panels.height() / 2 - look.px(30);
        double quarter = panels.height() / 4;
        return List.of(
                sideName(look, match, Side.HOME, x, panels.y() + quarter, room),
                sideName(look, match, Side.AWAY, x, panels.y() + 3 * quarter, room));
    }

    private Mark sideName(Look look, Match match, Side side, double x, double y, double room) {
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 14, look.teams().textOf(side))
                .anchored(Anchor.MIDDLE)
                .spaced(look.px(2))
                .rotated(-90);
        String name = match.team(side).name().toUpperCase(Locale.ROOT);
        return new Mark.Label(x + look.px(5), y, look.fitted(name, style, room), style);
    }
}
