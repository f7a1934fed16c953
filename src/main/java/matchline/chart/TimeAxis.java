package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.PlayedPeriod;

/** The panels of the periods with their grid and shaded added time, and the minutes under them. */
final class TimeAxis {
    private static final int GRID_MINUTES = 5;
    private static final int LABEL_MINUTES = 15;

    private final Look look;
    private final TimeScale scale;
    private final Frame frame;

    TimeAxis(Look look, TimeScale scale, Frame frame) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
    }

    List<Mark> panels() {
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            double from = scale.startOf(played);
            double to = scale.endOf(played);
            marks.add(new Mark.Box(
                    from,
                    frame.y(),
                    to - from,
                    frame.height(),
                    look.px(6),
                    Style.filled(look.theme().panel())));
            if (played.period().isShootOut()) {
                continue;
            }
            marks.addAll(grid(played));
            double regular = scale.x(regularEnd(played));
            if (to - regular > 1) {
                Frame added = new Frame(regular, frame.y(), to - regular, frame.height());
                marks.add(
                        Hatch.over(added, look.px(10), look.px(1), look.theme().grid()));
            }
        }
        return marks;
    }

    /** Minutes below the panels; one that would touch another already written is left out. */
    List<Mark> labels(double baseline) {
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 14, look.theme().quiet());
        List<Mark> marks = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Tick tick : ticks()) {
            double width = look.width(tick.text(), style);
            double x = Math.clamp(tick.x(), frame.x() + (tick.first() ? width / 2 : 0), frame.right());
            double from = x - width / 2 - look.px(5);
            double to = x + width / 2 + look.px(5);
            if (taken.stream().allMatch(other -> to <= other[0] || from >= other[1])) {
                taken.add(new double[] {from, to});
                marks.add(new Mark.Label(x, baseline, tick.text(), style.anchored(Anchor.MIDDLE)));
            }
        }
        return marks;
    }

    /** What the breaks are, written on the line of the ribbon. */
    List<Mark> breaks(double middle) {
        TextStyle style =
                look.text(FontFace.CONDENSED_BOLD, 14, look.theme().quiet()).anchored(Anchor.MIDDLE);
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            if (played.period() == Period.SECOND_HALF) {
                double x = scale.startOf(played) - scale.gap() / 2;
                marks.add(new Mark.Label(x, middle + look.px(5), look.words().of("axis.half-time"), style));
            }
        }
        return marks;
    }

    private record Tick(double x, String text, boolean first) {}

    /** The most important first: starts and ends of periods, announced added time, then the minutes between. */
    private List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        List<Tick> minutes = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            Period period = played.period();
            if (period.isShootOut()) {
                double middle = (scale.startOf(played) + scale.endOf(played)) / 2;
                ticks.add(new Tick(middle, look.words().of("axis.shoot-out"), false));
                continue;
            }
            String start =
                    period == Period.FIRST_HALF ? look.words().of("axis.kick-off") : period.startMinute() + 1 + "'";
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
            for (int minute = LABEL_MINUTES; minute < period.regularLength().toMinutes(); minute += LABEL_MINUTES) {
                minutes.add(
                        new Tick(scale.x(Moment.of(period, minute, 0)), period.startMinute() + minute + "'", false));
            }
        }
        ticks.addAll(minutes);
        return ticks;
    }

    private List<Mark> grid(PlayedPeriod played) {
        List<Mark> marks = new ArrayList<>();
        for (int minute = GRID_MINUTES;
                minute <= played.period().regularLength().toMinutes();
                minute += GRID_MINUTES) {
            Moment moment = Moment.of(played.period(), minute, 0);
            if (moment.isBefore(played.last())) {
                double x = scale.x(moment);
                double width = look.px(minute % LABEL_MINUTES == 0 ? 1.6 : 0.8);
                double inset = look.px(8);
                marks.add(new Mark.Line(
                        x,
                        frame.y() + inset,
                        x,
                        frame.bottom() - inset,
                        Stroke.solid(look.theme().grid(), width)));
            }
        }
        return marks;
    }

    private static Moment regularEnd(PlayedPeriod played) {
        return new Moment(played.period(), played.period().regularLength());
    }
}
