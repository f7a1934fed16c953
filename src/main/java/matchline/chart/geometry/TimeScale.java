package matchline.chart.geometry;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;

/**
 * Where a moment stands on the axis, and which moment stands at a place: periods in their real lengths, with a gap at
 * each break. A shoot-out, which has no clock, has room by its kicks. An axis wider than the view is a zoomed one.
 *
 * @param start where the axis begins, in logical pixels
 * @param end where it ends
 * @param gap the width of a break
 */
public record TimeScale(MatchClock clock, double start, double end, double gap) {
    private static final double KICK = 2.6;
    private static final double SMALLEST_SHOOT_OUT = 6 * 60_000;
    private static final double LARGEST_SHOOT_OUT = 0.4;

    public TimeScale {
        if (!(end - start > gap * clock.periods().size())) {
            throw new IllegalArgumentException("an axis from %s to %s has no room".formatted(start, end));
        }
    }

    /** The place of a moment; one outside the match is taken as the nearest within. */
    public double x(Moment moment) {
        Moment within = clock.nearest(moment);
        PlayedPeriod played = played(within);
        return startOf(played) + millis(within.elapsed()) * stretch(played) * perMilli();
    }

    /** The moment at a place; within a break the one of its nearer end. */
    public Moment moment(double x) {
        for (PlayedPeriod played : clock.periods()) {
            if (x < endOf(played) + gap / 2) {
                double elapsed = Math.max(0, (x - startOf(played)) / (perMilli() * stretch(played)));
                return clock.nearest(new Moment(
                        played.period(), Duration.ofMillis(Math.round(Math.min(elapsed, millis(played.length()))))));
            }
        }
        return clock.last();
    }

    /** The same axis so many times as wide, from the same start. */
    public TimeScale stretched(double factor) {
        return new TimeScale(clock, start, start + (end - start) * factor, gap * factor);
    }

    public double startOf(PlayedPeriod played) {
        double x = start;
        for (PlayedPeriod earlier : clock.periods()) {
            if (earlier.period() == played.period()) {
                return x;
            }
            x += millis(earlier.length()) * stretch(earlier) * perMilli() + gap;
        }
        throw new IllegalArgumentException(played.period() + " was not played");
    }

    public double endOf(PlayedPeriod played) {
        return startOf(played) + millis(played.length()) * stretch(played) * perMilli();
    }

    /** Where periods begin and end. */
    public List<Double> edges() {
        return clock.periods().stream()
                .flatMap(played -> Stream.of(startOf(played), endOf(played)))
                .toList();
    }

    /** Logical pixels for a minute of play. */
    public double minute() {
        return 60_000 * perMilli();
    }

    private PlayedPeriod played(Moment within) {
        for (PlayedPeriod played : clock.periods()) {
            if (played.period() == within.period()) {
                return played;
            }
        }
        throw new IllegalArgumentException(within.period() + " was not played");
    }

    private double perMilli() {
        double stretched = 0;
        for (PlayedPeriod played : clock.periods()) {
            stretched += millis(played.length()) * stretch(played);
        }
        return (end - start - gap * (clock.periods().size() - 1)) / stretched;
    }

    /** A kick takes the room of {@value #KICK} minutes of play; all of them neither too little nor too much. */
    private double stretch(PlayedPeriod played) {
        double kicks = millis(played.length());
        if (!played.period().isShootOut() || kicks == 0) {
            return 1;
        }
        double most = (millis(clock.total()) - kicks) * LARGEST_SHOOT_OUT;
        return Math.clamp(kicks * KICK, Math.min(SMALLEST_SHOOT_OUT, most), Math.max(SMALLEST_SHOOT_OUT, most)) / kicks;
    }

    private static double millis(Duration time) {
        return time.toMillis();
    }
}
