package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Hatch;
import matchline.chart.look.Look;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.PlayedPeriod;

/** The panels of the periods with their grid and shaded added time, and the minutes under them. */
record TimeAxis(Look look, TimeScale scale, Frame frame, Direction direction) {
    private static final int GRID_MINUTES = 5;

    /** Minutes written on the axis: the fewest that stand so far apart. */
    private static final List<Integer> LABEL_MINUTES = List.of(1, 5, 15);

    private static final double LABELS_APART = 112;

    List<Mark> panels() {
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            double from = scale.startOf(played);
            double to = scale.endOf(played);
            Frame panel = direction.part(frame, from, to);
            marks.add(new Mark.Box(
                    panel.x(),
                    panel.y(),
                    panel.width(),
                    panel.height(),
                    look.px(6),
                    Style.filled(look.theme().panel())));
            if (played.period().isShootOut()) {
                continue;
            }
            marks.addAll(grid(played));
            double regular = scale.x(regularEnd(played));
            if (to - regular > 1) {
                Frame added = direction.part(frame, regular, to);
                marks.add(
                        Hatch.over(added, look.px(10), look.px(1), look.theme().grid()));
            }
        }
        return marks;
    }

    /**
     * The minutes beside the panels; one that would touch another already written is left out.
     *
     * @param beside the baseline of all where time runs across, the right edge of all where it runs down
     */
    List<Mark> labels(double beside) {
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 14, look.theme().quiet());
        List<Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : ticks()) {
            double room = direction == Direction.ACROSS ? look.width(tick.text(), style) : style.size();
            double start = scale.start() + (tick.first() ? room / 2 : 0);
            double at = Math.clamp(tick.x(), start, Math.max(start, scale.end()));
            double from = at - room / 2 - look.px(5);
            double to = at + room / 2 + look.px(5);
            if (taken.stream().allMatch(other -> to <= other[0] || from >= other[1])) {
                taken.add(new double[] {from, to});
                marks.add(
                        direction == Direction.ACROSS
                                ? new Mark.Label(at, beside, tick.text(), style.anchored(Anchor.MIDDLE))
                                : new Mark.Label(
                                        beside, at + style.size() * 0.36, tick.text(), style.anchored(Anchor.END)));
            }
        }
        return marks;
    }

    /** What the breaks are, written on the line of the ribbon. */
    List<Mark> breaks(Frame ribbon) {
        TextStyle style =
                look.text(FontFace.CONDENSED_BOLD, 14, look.theme().quiet()).anchored(Anchor.MIDDLE);
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            double start = scale.startOf(played);
            Frame gap = direction.part(ribbon, start - scale.gap(), start);
            breakBefore(played.period())
                    .map(text -> new Mark.Label(gap.middleX(), gap.middleY() + look.px(5), text, style))
                    .ifPresent(marks::add);
        }
        return marks;
    }

    /** A shoot-out is named among the minutes, unless these are to the left, where there is no room for a word. */
    private Optional<String> breakBefore(Period period) {
        if (period == Period.SECOND_HALF) {
            return Optional.of(look.words().of("axis.half-time"));
        }
        return period.isShootOut() && direction == Direction.DOWN
                ? Optional.of(look.words().of("axis.shoot-out"))
                : Optional.empty();
    }

    private record Tick(double x, String text, boolean first) {}

    /** The most important first: starts and ends of periods, announced added time, then the minutes between. */
    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        List<Tick> minutes = new ArrayList<>();
        int labelled = labelledMinutes();
        for (PlayedPeriod played : scale.clock().periods()) {
            Period period = played.period();
            if (period.isShootOut() && direction == Direction.DOWN) {
                continue;
            }
            if (period.isShootOut()) {
                double middle = (scale.startOf(played) + scale.endOf(played)) / 2;
                ticks.add(new Tick(middle, look.words().of("axis.shoot-out"), false));
                continue;
            }
            boolean kickOff = period == Period.FIRST_HALF && direction == Direction.ACROSS;
            String start = kickOff ? look.words().of("axis.kick-off") : period.startMinute() + 1 + "'";
            ticks.add(new Tick(scale.startOf(played), start, period == Period.FIRST_HALF));
            ticks.add(new Tick(scale.x(regularEnd(played)), period.lastMinute() + "'", false));
            if (played.lengthKnown() && played.length().compareTo(period.regularLength()) > 0) {
                long added =
                        played.last().elapsed().minus(period.regularLength()).toMinutes() + 1;
                ticks.add(new Tick(scale.endOf(played), "+" + added, false));
            }
            played.announced().ifPresent(announced -> {
                Moment board = new Moment(
                        period, period.regularLength().plusMinutes(announced).minus(Moment.TICK));
                ticks.add(new Tick(scale.x(board), "+" + announced, false));
            });
            for (int minute = labelled; minute < period.regularLength().toMinutes(); minute += labelled) {
                minutes.add(
                        new Tick(scale.x(Moment.of(period, minute, 0)), period.startMinute() + minute + "'", false));
            }
        }
        ticks.addAll(minutes);
        return ticks;
    }

    private List<Mark> grid(PlayedPeriod played) {
        List<Mark> marks = new ArrayList<>();
        int labelled = labelledMinutes();
        int step = Math.min(GRID_MINUTES, labelled);
        for (int minute = step; minute <= played.period().regularLength().toMinutes(); minute += step) {
            Moment moment = Moment.of(played.period(), minute, 0);
            if (moment.isBefore(played.last())) {
                Stroke stroke = Stroke.solid(look.theme().grid(), look.px(isStrong(minute, labelled) ? 1.6 : 0.8));
                marks.add(direction.cut(frame, scale.x(moment), look.px(8), stroke));
            }
        }
        return marks;
    }

    private static boolean isStrong(int minute, int labelled) {
        return minute % Math.max(labelled, GRID_MINUTES) == 0;
    }

    private int labelledMinutes() {
        return LABEL_MINUTES.stream()
                .filter(minutes -> minutes * scale.minute() >= look.px(LABELS_APART))
                .findFirst()
                .orElse(LABEL_MINUTES.getLast());
    }

    private static Moment regularEnd(PlayedPeriod played) {
        return new Moment(played.period(), played.period().regularLength());
    }
}
