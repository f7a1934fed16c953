package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import matchline.analysis.ExpectedGoals;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
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
    public String title() {
        return look.words()
                .of(
                        "graph.xg.title",
                        match.home().name(),
                        total(Side.HOME),
                        match.away().name(),
                        total(Side.AWAY));
    }

    @Override
    public List<Mark> marks(TimeScale scale, Frame frame, Direction direction, Moment now) {
        double most =
                race.steps().stream().mapToDouble(ExpectedGoals.Step::total).reduce(LEAST, Math::max);
        Axis axis = direction == Direction.ACROSS
                ? new Axis(direction, frame.bottom() - look.px(3), -(frame.height() - look.px(10)) / most)
                : new Axis(direction, frame.x() + look.px(3), (frame.width() - look.px(10)) / most);
        Moment end = scale.clock().periods().stream()
                .filter(played -> !played.period().isShootOut())
                .map(PlayedPeriod::last)
                .reduce((_, last) -> last)
                .filter(last -> last.isBefore(now))
                .orElse(now);
        List<Mark> marks = new ArrayList<>(levels(scale, axis, most));
        for (Side side : Side.values()) {
            marks.add(line(side, scale, axis, end));
        }
        for (ExpectedGoals.Step step : race.steps()) {
            if (step.isGoal()) {
                marks.add(dot(step, scale, axis));
            }
        }
        marks.addAll(totals(scale.x(end), axis, frame));
        return marks;
    }

    /** Where a number of expected goals stands beside the axis. */
    private record Axis(Direction direction, double zero, double perGoal) {
        double at(double goals) {
            return zero + goals * perGoal;
        }
    }

    private List<Mark> levels(TimeScale scale, Axis axis, double most) {
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

    /** Behind the ends of the lines, never one upon the other. */
    private List<Mark> totals(double end, Axis axis, Frame frame) {
        boolean across = axis.direction() == Direction.ACROSS;
        List<Side> inOrder = List.of(Side.values()).stream()
                .sorted(Order.by(side -> axis.at(race.total(side))))
                .toList();
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 13, look.theme().text());
        List<Double> sizes = inOrder.stream()
                .map(side -> across ? style.size() : look.width(total(side), style))
                .toList();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            wanted.add(axis.at(race.total(inOrder.get(i))) - sizes.get(i) / 2);
        }
        double from = across ? frame.y() : frame.x();
        double to = across ? frame.bottom() : frame.right();
        List<Double> starts = new InOrder(from, to, look.px(across ? 0 : 4)).place(wanted, sizes);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Side side = inOrder.get(i);
            TextStyle coloured = style.coloured(look.teams().textOf(side)).anchored(Anchor.START);
            marks.add(
                    across
                            ? new Mark.Label(
                                    end + look.px(5), starts.get(i) + style.size() * 0.85, total(side), coloured)
                            : new Mark.Label(starts.get(i), end + look.px(16), total(side), coloured));
        }
        return marks;
    }

    private String total(Side side) {
        return String.format(look.words().locale(), "%.2f", race.total(side));
    }
}
