package matchline.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import matchline.analysis.EventFilter;
import matchline.analysis.MatchHistory;
import matchline.chart.colour.TeamColours;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.geometry.AxisRange;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.incident.Incident;
import matchline.chart.incident.IncidentBand;
import matchline.chart.incident.Incidents;
import matchline.chart.incident.PortraitBand;
import matchline.chart.lane.Graphs;
import matchline.chart.lane.Lane;
import matchline.chart.lane.QuotesLane;
import matchline.chart.lane.QuotesOfMatch;
import matchline.chart.lane.ShootOutLane;
import matchline.chart.look.Look;
import matchline.chart.words.Told;
import matchline.chart.words.Words;
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

    /** So many events are drawn at once, however little of the axis is in view. */
    private static final int FEW = 200;

    private final TextMeasurer measurer;
    private final Words words;

    public TimelineChart(TextMeasurer measurer, Words words) {
        this.measurer = measurer;
        this.words = words;
    }

    /** Draws the timeline of a match to fill a view. The more of it is shown at once, the fewer words there are. */
    public TimelinePicture layout(Match match, TimelineOptions options) {
        double unit = Math.clamp(Math.min(options.width() / 1400, options.height() / 560), 0.8, 1.6);
        Look look = new Look(options.theme(), TeamColours.of(match, options.theme()), words, measurer, unit);
        double lane = match.press().quotes().isEmpty() ? 0 : look.px(30);
        double zoom = options.shown().zoom();
        Frame view =
                new Frame(look.px(52), look.px(6), options.width() - look.px(90), options.height() - lane - look.px(8));
        Frame chart = new Frame(view.x(), view.y(), view.width() * zoom, view.height());
        TimeScale scale = new TimeScale(match.clock(), chart.x(), chart.right(), look.px(BREAK) * zoom);
        Graphs graphs = leavingRoom(Graphs.of(look, match, EnumSet.allOf(Lane.class)), look, chart);
        Moment now = options.upTo().orElse(match.clock().last());
        Telling telling = new Telling(
                new Told(match, MatchHistory.of(match), now), options.filter(), complete(match, options), graphs);
        List<Mark> marks = new ArrayList<>();
        draw(look, scale, telling, chart, marks);
        if (lane > 0) {
            Frame strip = new Frame(chart.x(), chart.bottom(), chart.width(), lane);
            marks.addAll(new QuotesLane(look, scale, strip)
                    .bubbles(new QuotesOfMatch(match), axis(look, chart), List.copyOf(marks)));
        }
        String title = match.home().name() + "–" + match.away().name();
        Drawing drawing = new Drawing(
                options.width() + chart.width() - view.width(),
                options.height(),
                options.theme().ground(),
                title,
                "",
                marks);
        Frame plot = new Frame(view.x(), view.y(), view.width(), view.height() - look.px(AXIS));
        List<Mark> beside =
                new ArrayList<>(new SideNames(look, match).marks(incidents(look, view, graphs), look.px(26)));
        beside.addAll(graphs.captions(under(look, view, graphs), Direction.ACROSS));
        return new TimelinePicture(
                drawing, beside, new Readings(graphs, under(look, view, graphs)), scale, plot, telling.incidents());
    }

    /** Draws panels, the ribbon up to now, incidents and minutes into the frame and says where time stands. */
    TimeScale draw(Look look, Told told, Frame frame, Graphs graphs, List<Mark> marks) {
        TimeScale scale = new TimeScale(told.match().clock(), frame.x(), frame.right(), look.px(BREAK));
        draw(look, scale, new Telling(told, EventFilter.ALL, AxisRange.WHOLE, graphs), frame, marks);
        double end = scale.x(Graphs.end(scale, told.now()));
        Frame under = under(look, frame, graphs);
        marks.addAll(graphs.captions(under, Direction.ACROSS));
        marks.addAll(graphs.readings(end, under, Direction.ACROSS, told.now()));
        return scale;
    }

    /** What is told: the score of a match up to now, and those incidents of a part of it that are wanted. */
    private record Telling(Told told, EventFilter filter, AxisRange incidents, Graphs graphs) {
        Match match() {
            return told.match();
        }
    }

    /** All incidents, if they are few; else those in view and a view's width about it, for moving. */
    private static AxisRange complete(Match match, TimelineOptions options) {
        return match.events().size() <= FEW ? AxisRange.WHOLE : options.shown().widened(1);
    }

    private void draw(Look look, TimeScale scale, Telling telling, Frame frame, List<Mark> marks) {
        Frame panels = incidents(look, frame, telling.graphs());
        TimeAxis axis = new TimeAxis(look, scale, panels, Direction.ACROSS);
        marks.addAll(axis.panels());
        double half = (panels.height() - look.px(RIBBON)) / 2;
        Frame ribbon = new Frame(frame.x(), frame.y() + half, frame.width(), look.px(RIBBON));
        ScoreRibbon scores = new ScoreRibbon(look, scale, ribbon, Direction.ACROSS);
        marks.addAll(scores.marks(telling.told().history(), telling.told().now()));
        Map<String, Score> untold = scores.untold(telling.match());
        marks.addAll(axis.breaks(ribbon));
        double start = frame.x() + telling.incidents().from() * frame.width();
        double end = Math.min(frame.x() + telling.incidents().to() * frame.width(), incidentsEnd(scale, look.px(8)));
        Frame above = new Frame(start, frame.y() + look.px(4), end - start, half - look.px(4));
        Frame below = new Frame(start, ribbon.bottom(), end - start, half - look.px(4));
        if (end > start) {
            List<Incident> home = told(Side.HOME, telling.match(), telling.filter(), untold);
            List<Incident> away = told(Side.AWAY, telling.match(), telling.filter(), untold);
            marks.addAll(new IncidentBand(look, scale, above, -1).marks(within(above, home, telling, scale)));
            marks.addAll(new IncidentBand(look, scale, below, 1).marks(within(below, away, telling, scale)));
        }
        marks.addAll(new ShootOutLane(look, scale, panels, ribbon, Direction.ACROSS).marks(telling.match()));
        Graphs graphs = telling.graphs();
        Frame under = under(look, frame, graphs);
        marks.addAll(graphs.marks(scale, under, Direction.ACROSS, telling.told().now()));
        marks.addAll(axis.labels(under.bottom() + look.px(24)));
    }

    /** All of them where the whole axis is told; else those that stand on the band. */
    private static List<Incident> within(Frame band, List<Incident> incidents, Telling telling, TimeScale scale) {
        return telling.incidents().isWhole()
                ? incidents
                : incidents.stream()
                        .filter(incident ->
                                scale.x(incident.moment()) >= band.x() && scale.x(incident.moment()) <= band.right())
                        .toList();
    }

    /** The same with time running down: home on the left, away on the right, the minutes along the left edge. */
    TimeScale drawDown(Look look, Told told, Frame whole, Graphs graphs, List<Mark> marks) {
        Match match = told.match();
        Frame frame = new Frame(whole.x(), whole.y(), whole.width() - graphs.room(Direction.DOWN), whole.height());
        TimeScale scale = new TimeScale(match.clock(), frame.y(), frame.bottom(), look.px(BREAK));
        TimeAxis axis = new TimeAxis(look, scale, frame, Direction.DOWN);
        marks.addAll(axis.panels());
        double ribbonWidth = look.px(RIBBON + 8);
        double half = (frame.width() - ribbonWidth) / 2;
        Frame ribbon = new Frame(frame.x() + half, frame.y(), ribbonWidth, frame.height());
        ScoreRibbon scores = new ScoreRibbon(look, scale, ribbon, Direction.DOWN);
        marks.addAll(scores.marks(told.history(), told.now()));
        Map<String, Score> untold = scores.untold(match);
        marks.addAll(axis.breaks(ribbon));
        double height = incidentsEnd(scale, scale.gap()) - frame.y();
        Frame left = new Frame(frame.x() + look.px(8), frame.y(), half - look.px(8), height);
        Frame right = new Frame(ribbon.right(), frame.y(), half - look.px(8), height);
        marks.addAll(new PortraitBand(look, scale, left, -1).marks(told(Side.HOME, match, EventFilter.ALL, untold)));
        marks.addAll(new PortraitBand(look, scale, right, 1).marks(told(Side.AWAY, match, EventFilter.ALL, untold)));
        marks.addAll(new ShootOutLane(look, scale, frame, ribbon, Direction.DOWN).marks(match));
        Frame beside = new Frame(frame.right(), frame.y(), whole.right() - frame.right(), frame.height());
        marks.addAll(graphs.marks(scale, beside, Direction.DOWN, told.now()));
        marks.addAll(graphs.captions(beside, Direction.DOWN));
        double end = scale.x(Graphs.end(scale, told.now()));
        marks.addAll(graphs.readings(end, beside, Direction.DOWN, told.now()));
        marks.addAll(axis.labels(frame.x() - look.px(8)));
        return scale;
    }

    /** The graphs that leave the incidents enough of a frame. */
    static Graphs leavingRoom(Graphs graphs, Look look, Frame frame) {
        return graphs.leaving(look.px(LEAST_FOR_INCIDENTS), frame.height() - look.px(AXIS), Direction.ACROSS);
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

    /** Where the graphs stand: between the incidents and the minutes. */
    private static Frame under(Look look, Frame frame, Graphs graphs) {
        double top = incidents(look, frame, graphs).bottom();
        return new Frame(frame.x(), top, frame.width(), graphs.room(Direction.ACROSS));
    }

    /** A goal tells the score after it where the ribbon has no room to. */
    private List<Incident> told(Side side, Match match, EventFilter filter, Map<String, Score> untold) {
        return Incidents.of(side, match, filter, words).stream()
                .map(incident ->
                        untold.containsKey(incident.id()) ? incident.telling(untold.get(incident.id())) : incident)
                .toList();
    }

    /** Nothing of the play reaches into the shoot-out, nor so near to it. */
    private static double incidentsEnd(TimeScale scale, double near) {
        PlayedPeriod last = scale.clock().periods().getLast();
        return last.period().isShootOut() ? scale.startOf(last) - near : scale.end();
    }
}
