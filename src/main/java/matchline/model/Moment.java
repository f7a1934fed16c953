package matchline.model;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A point in match time, exact to the millisecond. Ordered by period first, so 45+2' comes before 46' although its
 * clock reads later.
 */
public record Moment(Period period, Duration elapsed) implements Comparable<Moment> {
    /** The smallest step in time: what lies between the end of a minute and the start of the next. */
    public static final Duration TICK = Duration.ofMillis(1);

    /** No period is longer; a longer one is a mistake in the data. */
    public static final Duration LONGEST_PERIOD = Duration.ofHours(3);

    public static final Moment KICK_OFF = new Moment(Period.FIRST_HALF, Duration.ZERO);

    public Moment {
        Objects.requireNonNull(period, "period");
        if (elapsed.isNegative() || elapsed.compareTo(LONGEST_PERIOD) > 0) {
            throw new IllegalArgumentException("a period lasts from 0 to 180 minutes, not " + elapsed.toMinutes());
        }
        if (elapsed.getNano() % 1_000_000 != 0) {
            elapsed = elapsed.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** The moment so many minutes and seconds (0 or more) after the start of the period. */
    public static Moment of(Period period, int minutes, int seconds) {
        return new Moment(period, Duration.ofMinutes(minutes).plusSeconds(seconds));
    }

    /** The official minute: {@code 36'}, or {@code 45+2'} in added time. The first minute is 1'. */
    public String label() {
        if (period.isShootOut()) {
            return "pens";
        }
        long minute = elapsed.toMinutes();
        long regular = period.regularLength().toMinutes();
        return minute < regular
                ? period.startMinute() + minute + 1 + "'"
                : period.lastMinute() + "+" + (minute - regular + 1) + "'";
    }

    /** What a stop-watch shows, minutes and seconds: {@code 35:20}; in added time it runs on: {@code 96:30}. */
    public String clock() {
        Duration reading = elapsed.plusMinutes(period.startMinute());
        return "%02d:%02d".formatted(reading.toMinutes(), reading.toSecondsPart());
    }

    @Override
    public int compareTo(Moment other) {
        int byPeriod = period.compareTo(other.period);
        return byPeriod != 0 ? byPeriod : elapsed.compareTo(other.elapsed);
    }

    /** Whether this moment is earlier than the other. */
    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }

    /** Whether this moment is later than the other. */
    public boolean isAfter(Moment other) {
        return compareTo(other) > 0;
    }
}
