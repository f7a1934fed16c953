package matchline.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The time of one match as a single line: its periods end to end, without the breaks. */
public record MatchClock(List<PlayedPeriod> periods) {
    private static final Moment SECOND_HALF_BEGINS = new Moment(Period.SECOND_HALF, Duration.ZERO);

    public MatchClock {
        periods = periods.stream().sorted(Order.by(PlayedPeriod::period)).toList();
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a match has at least one period");
        }
        if (periods.stream().map(PlayedPeriod::period).distinct().count() < periods.size()) {
            throw new IllegalArgumentException("a period is played once");
        }
    }

    public Moment first() {
        return periods.getFirst().first();
    }

    public Moment last() {
        return periods.getLast().last();
    }

    /** The last moment of the first half. */
    public Moment halfTime() {
        return periods.getFirst().last();
    }

    /** The whistle that is blown at the moment, if any is. */
    public Optional<Whistle> whistleAt(Moment moment) {
        if (moment.equals(first())) {
            return Optional.of(Whistle.KICK_OFF);
        }
        if (moment.equals(last())) {
            return Optional.of(Whistle.FULL_TIME);
        }
        if (moment.equals(SECOND_HALF_BEGINS)) {
            return Optional.of(Whistle.HALF_TIME);
        }
        return periods.stream()
                .filter(played -> !played.period().isShootOut())
                .filter(played -> moment.equals(played.first()) || moment.equals(played.last()))
                .findFirst()
                .map(played -> played.period() == Period.FIRST_HALF ? Whistle.HALF_TIME : Whistle.BREAK);
    }

    /**
     * When a score stood that is told by a moment: half-time is the end of the first half, and a score known by its
     * minute stood when that minute was over, the last of a half when the half was.
     */
    public Moment ofScore(Moment told, boolean minuteOnly) {
        if (told.equals(SECOND_HALF_BEGINS)) {
            return halfTime();
        }
        if (!minuteOnly) {
            return told;
        }
        Duration whenOver = Duration.ofMinutes(told.elapsed().toMinutes() + 1);
        return periods.stream()
                .filter(played -> played.period() == told.period())
                .filter(played -> played.period().regularLength().equals(whenOver))
                .map(PlayedPeriod::last)
                .findFirst()
                .orElse(new Moment(told.period(), whenOver.minus(Moment.TICK)));
    }

    /** The last moment of play, before a shoot-out if there was one. */
    public Moment lastInPlay() {
        return periods.stream()
                .filter(played -> !played.period().isShootOut())
                .reduce((_, later) -> later)
                .orElse(periods.getLast())
                .last();
    }

    /** All periods together. */
    public Duration total() {
        return periods.stream().map(PlayedPeriod::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the moment lies in a period that was played, before its end. */
    public boolean covers(Moment moment) {
        for (PlayedPeriod played : periods) {
            if (played.period() == moment.period()) {
                return played.covers(moment.elapsed());
            }
        }
        return false;
    }

    /**
     * The moment of this match nearest to the given one. A minute of extra time means added time in a match that had no
     * extra time: 97 is then 90+7.
     */
    public Moment nearest(Moment moment) {
        if (covers(moment)) {
            return moment;
        }
        PlayedPeriod played = periods.getFirst();
        for (PlayedPeriod candidate : periods) {
            if (candidate.period().compareTo(moment.period()) <= 0) {
                played = candidate;
            }
        }
        int skipped = moment.period().startMinute() - played.period().startMinute();
        Duration elapsed = moment.elapsed().plusMinutes(skipped);
        Moment wanted = elapsed.isNegative()
                ? played.first()
                : elapsed.compareTo(Moment.LONGEST_PERIOD) > 0 ? played.last() : new Moment(played.period(), elapsed);
        return wanted.isAfter(played.last()) ? played.last() : wanted;
    }

    /** Playing time from the first whistle up to the moment, breaks left out. */
    public Duration position(Moment moment) {
        Moment within = nearest(moment);
        Duration before = Duration.ZERO;
        for (PlayedPeriod played : periods) {
            if (played.period() == within.period()) {
                return before.plus(within.elapsed());
            }
            before = before.plus(played.length());
        }
        throw new IllegalStateException("nearest() lies in a played period");
    }

    /** The moment after so much playing time; before the start it is the first, after the end the last. */
    public Moment at(Duration position) {
        if (position.isNegative()) {
            return first();
        }
        Duration left = position;
        for (PlayedPeriod played : periods) {
            if (left.compareTo(played.length()) < 0) {
                return new Moment(played.period(), left);
            }
            left = left.minus(played.length());
        }
        return last();
    }

    /** The moment so much playing time later, or earlier if negative, held within the match. */
    public Moment plus(Moment moment, Duration step) {
        return at(position(moment).plus(step));
    }
}
