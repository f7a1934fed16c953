package matchline.chart.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import matchline.analysis.Momentum;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Side;

/** The momentum of both sides, a bar for each and every minute, on either side of a line. */
record MomentumGraph(Look look, Match match, Momentum momentum) implements Graph {
    private static final double FILLED = 0.82;

    @Override
    public Lane lane() {
        return Lane.MOMENTUM;
    }

    @Override
    public String title(Moment now) {
        return subject();
    }

    @Override
    public String subject() {
        return look.words()
                .of("graph.momentum.title", match.home().name(), match.away().name());
    }

    @Override
    public List<Mark> marks(TimeScale scale, Frame frame, Direction direction, Moment now) {
        double middle = direction == Direction.ACROSS ? frame.middleY() : frame.middleX();
        double half = (direction == Direction.ACROSS ? frame.height() : frame.width()) / 2 - look.px(3);
        double most = momentum.most();
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Step> bars = new ArrayList<>();
            for (Momentum.Minute minute : momentum.minutes()) {
                double length = half * minute.of(side) / most;
                double end = middle + (side == Side.HOME ? -length : length);
                double from = scale.x(minute.start());
                double to = from + FILLED * (scale.x(next(minute.start())) - from);
                if (length > 0) {
                    bars.add(direction.moveTo(from, middle));
                    bars.add(direction.lineTo(from, end));
                    bars.add(direction.lineTo(to, end));
                    bars.add(direction.lineTo(to, middle));
                    bars.add(new Step.Close());
                }
            }
            if (!bars.isEmpty()) {
                marks.add(new Mark.Path(bars, Style.filled(look.teams().of(side))));
            }
        }
        Stroke line = Stroke.solid(look.theme().faint(), look.px(1));
        scale.clock().periods().stream()
                .filter(played -> !played.period().isShootOut())
                .map(played -> direction.line(scale.startOf(played), scale.endOf(played), middle, line))
                .forEach(marks::add);
        return marks;
    }

    @Override
    public List<Mark> reading(double along, Frame frame, Direction direction, Moment now) {
        return List.of();
    }

    private static Moment next(Moment start) {
        return new Moment(start.period(), start.elapsed().plus(Duration.ofMinutes(1)));
    }
}
