package matchline.chart;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;

/**
 * Where a moment stands on the axis, and which moment stands at a place: periods in their real lengths, with a gap at
 * each break. An axis wider than the view is a zoomed one.
 *
 * @param start where the axis begins, in logical pixels
 * @param end where it ends
 * @param gap the width of a break
 */
public record TimeScale(MatchClock clock, double start, double end, double gap) {
    public TimeScale {
        if (!(end - start > gap * clock.periods().size())) {
            throw new IllegalArgumentException("an axis from %s to %s has no room".formatted(start, end));
        }
    }

    /** The place of a moment; one outside the match is taken as the nearest within. */
    public double x(Moment moment) {
        Moment within = clock.nearest(moment);
        return startOf(played(within)) + millis(within.elapsed()) * perMilli();
    }

    /** The moment at a place; within a break the one of its nearer end. */
    public Moment moment(double x) {
        for (PlayedPeriod played : clock.periods()) {
            if (x < endOf(played) + gap / 2) {
                double elapsed = Math.max(0, (x - startOf(played)) / perMilli());
                return clock.nearest(new Moment(
                        played.period(), Duration.ofMillis(Math.round(Math.min(elapsed, millis(played.length()))))));
            }
        }
        return clock.last();
    }

    public double startOf(PlayedPeriod played) {
        double x = start;
        for (PlayedPeriod earlier : clock.periods()) {
            if (earlier.period() == played.period()) {
                return x;
            }
            x += millis(earlier.length()) * perMilli() + gap;
        }
        throw new IllegalArgumentException(played.period() + " was not played");
    }

    public double endOf(PlayedPeriod played) {
        return startOf(played) + millis(played.length()) * perMilli();
    }

    /** Where periods begin and end. */
    List<Double> edges() {
        return clock.periods().stream()
                .flatMap(played -> Stream.of(startOf(played), endOf(played)))
                .toList();
    }

    /** Logical pixels for a minute of play. */
    public double minute() {
        return 60_000 * perMilli();
    }

    private PlayedPeriod played(Moment within) {
        return clock.periods().stream()
                .filter(played -> played.period() == within.period())
                .findFirst()
                .orElseThrow();
    }

    private double perMilli() {
        return (end - start - gap * (clock.periods().size() - 1)) / millis(clock.total());
    }

    private static double millis(Duration time) {
        return time.toMillis();
    }
}
