package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import matchline.analysis.ExpectedGoals;
import matchline.analysis.Momentum;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.WrittenName;

/** The graphs of a picture, one after the other, each under its name and how it is made. */
public record Graphs(Look look, List<Graph> shown) {
    private static final double HEIGHT = 68;
    private static final double CAPTION = 22;
    private static final double WIDTH = 66;
    private static final double GAP = 10;

    public Graphs {
        shown = List.copyOf(shown);
    }

    /** Those that are wanted and of which the match tells enough. */
    public static Graphs of(Look look, Match match, Set<Lane> wanted) {
        List<Graph> graphs = new ArrayList<>();
        if (wanted.contains(Lane.MOMENTUM)) {
            Momentum.of(match).ifPresent(momentum -> graphs.add(new MomentumGraph(look, match, momentum)));
        }
        if (wanted.contains(Lane.XG)) {
            ExpectedGoals.of(match).ifPresent(race -> graphs.add(new ExpectedGoalsGraph(look, match, race)));
        }
        return new Graphs(look, graphs);
    }

    /** As many as leave the incidents so much of the room. */
    public Graphs leaving(double least, double room, Direction direction) {
        Graphs fewer = this;
        while (!fewer.shown.isEmpty() && room - fewer.room(direction) < least) {
            fewer = new Graphs(look, fewer.shown.subList(0, fewer.shown.size() - 1));
        }
        return fewer;
    }

    /** What they take of the height where time runs across, of the width where it runs down. */
    public double room(Direction direction) {
        return look.px(direction == Direction.ACROSS ? CAPTION + HEIGHT : GAP + WIDTH) * shown.size();
    }

    public List<Mark> marks(TimeScale scale, Frame area, Direction direction, Moment now) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Graph graph = shown.get(i);
            Frame frame = frame(i, area, direction);
            marks.addAll(panels(scale, frame, direction));
            marks.add(new Mark.Group(name(graph), graph.subject(), graph.marks(scale, frame, direction, now)));
        }
        return marks;
    }

    /** Their names, each with how it is made if there is room. */
    public List<Mark> captions(Frame area, Direction direction) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            marks.addAll(caption(shown.get(i), frame(i, area, direction), direction));
        }
        return marks;
    }

    /** The numbers they stand at at a moment, behind a place of the time axis. */
    public List<Mark.Group> readings(double along, Frame area, Direction direction, Moment now) {
        List<Mark.Group> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Graph graph = shown.get(i);
            List<Mark> reading = graph.reading(along, frame(i, area, direction), direction, now);
            if (!reading.isEmpty()) {
                marks.add(new Mark.Group(name(graph) + "-now", graph.title(now), reading));
            }
        }
        return marks;
    }

    /** Where the graphs end that are told up to a moment: they do not reach into a shoot-out. */
    public static Moment end(TimeScale scale, Moment now) {
        return scale.clock().periods().stream()
                .filter(played -> !played.period().isShootOut())
                .map(PlayedPeriod::last)
                .reduce((_, last) -> last)
                .filter(last -> last.isBefore(now))
                .orElse(now);
    }

    /** How they are made, for a picture with no room beside them; under the picture, from this baseline down. */
    public List<Mark> methods(double x, double baseline, double width) {
        TextStyle style = look.text(FontFace.REGULAR, 11.5, look.theme().quiet());
        List<Mark> marks = new ArrayList<>();
        for (Graph graph : shown) {
            String line = words(graph, "") + ": " + words(graph, ".method");
            marks.add(new Mark.Label(x, baseline + look.px(16) * marks.size(), look.fitted(line, style, width), style));
        }
        return marks;
    }

    private Frame frame(int index, Frame area, Direction direction) {
        return direction == Direction.ACROSS
                ? new Frame(
                        area.x(),
                        area.y() + look.px((CAPTION + HEIGHT) * index + CAPTION),
                        area.width(),
                        look.px(HEIGHT))
                : new Frame(area.x() + look.px((GAP + WIDTH) * index + GAP), area.y(), look.px(WIDTH), area.height());
    }

    private List<Mark> panels(TimeScale scale, Frame frame, Direction direction) {
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            if (!played.period().isShootOut()) {
                Frame panel = direction.part(frame, scale.startOf(played), scale.endOf(played));
                Style style = Style.filled(look.theme().panel());
                marks.add(new Mark.Box(panel.x(), panel.y(), panel.width(), panel.height(), look.px(4), style));
            }
        }
        return marks;
    }

    private List<Mark> caption(Graph graph, Frame frame, Direction direction) {
        TextStyle name = look.text(FontFace.CONDENSED_BOLD, 12.5, look.theme().quiet());
        if (direction == Direction.DOWN) {
            String text = look.fitted(words(graph, ".short"), name, frame.width() + look.px(GAP - 2));
            return List.of(new Mark.Label(frame.middleX(), frame.y() - look.px(6), text, name.anchored(Anchor.MIDDLE)));
        }
        TextStyle method = look.text(FontFace.REGULAR, 11.5, look.theme().quiet());
        double baseline = frame.y() - look.px(5.5);
        String title = words(graph, "");
        double used = look.width(title, name) + look.px(8);
        return List.of(
                new Mark.Label(frame.x(), baseline, title, name),
                new Mark.Label(
                        frame.x() + used,
                        baseline,
                        look.fitted(words(graph, ".method"), method, frame.width() - used),
                        method));
    }

    private String words(Graph graph, String what) {
        return look.words().of("graph." + name(graph) + what);
    }

    private static String name(Graph graph) {
        return WrittenName.of(graph.lane());
    }
}
