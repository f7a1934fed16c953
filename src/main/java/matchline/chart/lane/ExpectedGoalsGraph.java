package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matchline.analysis.ExpectedGoals;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.placement.InOrder;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Order;
import matchline.model.PlayedPeriod;
import matchline.model.Side;

/** The race of expected goals: a line of steps for each side, a dot where a shot went in, the totals at the end. */
record ExpectedGoalsGraph(Look look, Match match, ExpectedGoals race) implements Graph {
    /** The scale reaches at least so far, lest one poor shot fills it. */
    private static final double LEAST = 1;

    @Override
    public Lane lane() {
        return Lane.XG;
    }

    @Override
    public String subject() {
        return look.words().of("graph.xg");
    }

    @Override
    public String title(Moment now) {
        return look.words()
                .of(
                        "graph.xg.title",
                        match.home().name(),
                        written(race.total(Side.HOME, now)),
                        match.away().name(),
                        written(race.total(Side.AWAY, now)));
    }

    @Override
    public List<Mark> marks(TimeScale scale, Frame frame, Direction direction, Moment now) {
        Axis axis = axis(frame, direction);
        List<Mark> marks = new ArrayList<>(levels(scale, axis));
        for (Side side : Side.values()) {
            marks.add(line(side, scale, axis, Graphs.end(scale, now)));
        }
        for (ExpectedGoals.Step step : race.steps()) {
            if (step.isGoal()) {
                marks.add(dot(step, scale, axis));
            }
        }
        return marks;
    }

    /** The most expected goals there is room for. */
    private double most() {
        return race.steps().stream().mapToDouble(ExpectedGoals.Step::total).reduce(LEAST, Math::max);
    }

    private Axis axis(Frame frame, Direction direction) {
        return direction == Direction.ACROSS
                ? new Axis(direction, frame.bottom() - look.px(3), -(frame.height() - look.px(10)) / most())
                : new Axis(direction, frame.x() + look.px(3), (frame.width() - look.px(10)) / most());
    }

    /** Where a number of expected goals stands beside the axis. */
    private record Axis(Direction direction, double zero, double perGoal) {
        double at(double goals) {
            return zero + goals * perGoal;
        }
    }

    private List<Mark> levels(TimeScale scale, Axis axis) {
        double most = most();
        Stroke stroke = Stroke.solid(look.theme().grid(), look.px(1));
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            for (int goals = 1; goals <= most && !played.period().isShootOut(); goals++) {
                marks.add(axis.direction().line(scale.startOf(played), scale.endOf(played), axis.at(goals), stroke));
            }
        }
        return marks;
    }

    private Mark line(Side side, TimeScale scale, Axis axis, Moment end) {
        List<Step> steps = new ArrayList<>();
        steps.add(axis.direction().moveTo(scale.start(), axis.at(0)));
        double total = 0;
        for (ExpectedGoals.Step step : race.steps(side)) {
            steps.add(axis.direction().lineTo(scale.x(step.moment()), axis.at(total)));
            total = step.total();
            steps.add(axis.direction().lineTo(scale.x(step.moment()), axis.at(total)));
        }
        steps.add(axis.direction().lineTo(scale.x(end), axis.at(total)));
        return new Mark.Path(steps, Style.outlined(look.teams().of(side), look.px(2)));
    }

    private Mark dot(ExpectedGoals.Step step, TimeScale scale, Axis axis) {
        double along = scale.x(step.moment());
        double beside = axis.at(step.total());
        Style style = Style.filled(look.teams().of(step.side()))
                .withOutline(look.theme().text(), look.px(1.4));
        return new Mark.Circle(
                axis.direction().x(along, beside), axis.direction().y(along, beside), look.px(4.2), style);
    }

    /** The totals, beside the lines, never one upon the other. */
    @Override
    public List<Mark> reading(double along, Frame frame, Direction direction, Moment now) {
        Axis axis = axis(frame, direction);
        boolean across = direction == Direction.ACROSS;
        List<Side> inOrder = Stream.of(Side.values())
                .sorted(Order.by(side -> axis.at(race.total(side, now))))
                .toList();
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 13, look.theme().text());
        List<Double> sizes = inOrder.stream()
                .map(side -> across ? style.size() : look.width(written(race.total(side, now)), style))
                .toList();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            wanted.add(axis.at(race.total(inOrder.get(i), now)) - sizes.get(i) / 2);
        }
        double from = across ? frame.y() : frame.x();
        double to = across ? frame.bottom() : frame.right();
        List<Double> starts = new InOrder(from, to, look.px(across ? 0 : 4)).place(wanted, sizes);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Side side = inOrder.get(i);
            String total = written(race.total(side, now));
            TextStyle coloured = style.coloured(look.teams().textOf(side)).anchored(Anchor.START);
            marks.add(
                    across
                            ? new Mark.Label(along + look.px(5), starts.get(i) + style.size() * 0.85, total, coloured)
                            : new Mark.Label(starts.get(i), along + look.px(16), total, coloured));
        }
        return marks;
    }

    /** To two places; a formatter of the language would take longer than the rest of the lane. */
    private String written(double total) {
        long hundredths = Math.round(100 * total);
        String places = String.valueOf(100 + hundredths % 100).substring(1);
        return hundredths / 100 + look.words().of("decimal-point") + places;
    }
}
