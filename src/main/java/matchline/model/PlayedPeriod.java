package matchline.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as it was played: how long it really was, whether that is known, and the added time that was announced.
 *
 * @param length from the first whistle to the last, never shorter than the regular time
 * @param lengthKnown false if nothing but the regular time is known
 * @param announced whole minutes of added time on the fourth official's board
 */
public record PlayedPeriod(Period period, Duration length, boolean lengthKnown, Optional<Integer> announced) {
    /** Minutes; nowhere is a half made longer. */
    public static final int MOST_ADDED = 60;

    public PlayedPeriod {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(announced, "announced");
        if (length.compareTo(period.regularLength()) < 0) {
            length = period.regularLength();
        }
    }

    /** A period of which nothing but its regular time is known. */
    public static PlayedPeriod regular(Period period) {
        return new PlayedPeriod(period, period.regularLength(), false, Optional.empty());
    }

    /** This period, long enough to hold the moment; a shoot-out lasts a minute longer than its last kick. */
    public PlayedPeriod reaching(Moment moment) {
        Duration needed = moment.elapsed().plus(period.isShootOut() ? Duration.ofMinutes(1) : Moment.TICK);
        return moment.period() != period || needed.compareTo(length) <= 0
                ? this
                : new PlayedPeriod(period, needed, lengthKnown, announced);
    }

    /** Whether so much time after its start it still lasts; its start always belongs to it. */
    boolean covers(Duration elapsed) {
        return elapsed.isZero() || elapsed.compareTo(length.minus(Moment.TICK)) <= 0;
    }

    /** A shoot-out of which no kick is known. */
    public static PlayedPeriod shootOut() {
        return regular(Period.SHOOT_OUT).reaching(new Moment(Period.SHOOT_OUT, Duration.ZERO));
    }

    /** When the last kick of this shoot-out was taken. */
    public Moment lastKick() {
        Duration kick = length.minusMinutes(1);
        return kick.isNegative() ? first() : new Moment(period, kick);
    }

    public Moment first() {
        return new Moment(period, Duration.ZERO);
    }

    /** The last moment before the final whistle of this period; what is over then is over at the whistle. */
    public Moment last() {
        return length.isZero() ? first() : new Moment(period, length.minus(Moment.TICK));
    }
}
