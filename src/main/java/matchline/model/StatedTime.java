package matchline.model;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as people say it: a whole minute ({@code 67}, {@code 90+7}, {@code et 104}), an exact clock reading
 * ({@code 67:30}, {@code 45+2:10}, {@code 67:30.250}), half-time ({@code HT}) or the n-th kick of a shoot-out
 * ({@code pen 3}).
 */
public record StatedTime(Moment start, boolean wholeMinute) {
    private static final Pattern CLOCK =
            Pattern.compile("(et ?)?(\\d{1,3})(?: ?\\+ ?(\\d{1,3}))?(?::(\\d{2})(?:\\.(\\d{1,3}))?)?['’′]?");
    private static final Pattern KICK = Pattern.compile("(?:pen|p) ?(\\d{1,2})");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /**
     * Reads a time; case, blanks around it and a minute sign at the end do not matter.
     *
     * @throws IllegalArgumentException with one sentence if it is not a time of any match
     */
    public static StatedTime parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String told = Shortened.quoted(text.replaceAll("\\p{Cc}", "\uFFFD"));
        if (plain.equals("ht")) {
            return new StatedTime(Moment.of(Period.SECOND_HALF, 0, 0), false);
        }
        Matcher kick = KICK.matcher(plain);
        if (kick.matches()) {
            return new StatedTime(Moment.of(Period.SHOOT_OUT, Integer.parseInt(kick.group(1)), 0), false);
        }
        Matcher clock = CLOCK.matcher(plain);
        if (!clock.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a match time; write 67, 90+7, 67:30, et 104 or HT".formatted(told));
        }
        return ofClock(clock, told);
    }

    private static StatedTime ofClock(Matcher clock, String told) {
        int minute = Integer.parseInt(clock.group(2));
        boolean inAddedTime = clock.group(3) != null;
        int added = inAddedTime ? Integer.parseInt(clock.group(3)) : 0;
        if (added > PlayedPeriod.MOST_ADDED) {
            throw new IllegalArgumentException("\"%s\": no match adds %d minutes; write at most %d"
                    .formatted(told, added, PlayedPeriod.MOST_ADDED));
        }
        boolean exact = clock.group(4) != null;
        Period period = periodOf(minute, inAddedTime, exact, clock.group(1) != null, told);
        if (!exact) {
            int after = minute + added - period.startMinute();
            return new StatedTime(Moment.of(period, Math.max(0, after - 1), 0), after > 0);
        }
        int seconds = Integer.parseInt(clock.group(4));
        if (seconds > 59) {
            throw new IllegalArgumentException("\"%s\" has more than 59 seconds; write it like 67:30".formatted(told));
        }
        Duration thousandths = Duration.ofMillis(clock.group(5) == null ? 0 : thousandths(clock.group(5)));
        Moment start = Moment.of(period, minute + added - period.startMinute(), seconds);
        return new StatedTime(new Moment(period, start.elapsed().plus(thousandths)), false);
    }

    private static int thousandths(String digits) {
        return Integer.parseInt((digits + "00").substring(0, 3));
    }

    /**
     * When an event told by this time is taken to have happened. One that is known only by its minute stands in the
     * middle of it, where the error is least.
     */
    public Moment ofEvent() {
        return wholeMinute ? new Moment(start.period(), start.elapsed().plus(HALF_A_MINUTE)) : start;
    }

    /** When everything told by this time or an earlier one has happened: a whole minute is over. */
    public Moment whenOver() {
        return wholeMinute
                ? new Moment(start.period(), start.elapsed().plusMinutes(1).minus(Moment.TICK))
                : start;
    }

    /** The time by which an event at that moment is told; one that is known by its minute is told by its minute. */
    public static StatedTime of(Occurrence occurrence) {
        Moment moment = occurrence.moment();
        Duration minute = Duration.ofMinutes(moment.elapsed().toMinutes());
        boolean inTheMiddle = moment.elapsed().minus(minute).equals(HALF_A_MINUTE);
        return occurrence.minuteOnly() && inTheMiddle
                ? new StatedTime(new Moment(moment.period(), minute), true)
                : new StatedTime(moment, false);
    }

    /** The time by which the end of a period is told: the minute that was its last, or exactly. */
    public static StatedTime ofEnd(PlayedPeriod played) {
        Duration length = played.length();
        boolean wholeMinutes = Duration.ofMinutes(length.toMinutes()).equals(length);
        return wholeMinutes && length.isPositive() && !played.period().isShootOut()
                ? new StatedTime(new Moment(played.period(), length.minusMinutes(1)), true)
                : new StatedTime(new Moment(played.period(), length), false);
    }

    /** How long the period was, if this is when it ended. */
    public Duration lengthOfPeriod() {
        return wholeMinute ? start.elapsed().plusMinutes(1) : start.elapsed();
    }

    /** The time as people say it, so that {@link #parse} reads the same. */
    public String text() {
        Period period = start.period();
        if (period.isShootOut()) {
            return "pen " + start.elapsed().toMinutes();
        }
        if (wholeMinute) {
            return start.label().replace("'", "");
        }
        boolean halfTime = period == Period.SECOND_HALF && start.elapsed().isZero();
        return halfTime ? "HT" : exactly();
    }

    private String exactly() {
        Period period = start.period();
        Duration elapsed = start.elapsed();
        long added = elapsed.minus(period.regularLength()).toMinutes();
        String minutes = elapsed.compareTo(period.regularLength()) < 0
                ? String.valueOf(period.startMinute() + elapsed.toMinutes())
                : period.lastMinute() + "+" + added;
        String seconds = ":%02d".formatted(elapsed.toSecondsPart());
        return minutes + seconds + (elapsed.toMillisPart() == 0 ? "" : ".%03d".formatted(elapsed.toMillisPart()));
    }

    /** A minute belongs to the period that ends with it, an exact 45:00 to the one that begins there. */
    private static Period periodOf(int minute, boolean inAddedTime, boolean exact, boolean extraTime, String told) {
        for (Period period : Period.values()) {
            boolean within = inAddedTime
                    ? minute == period.lastMinute()
                    : exact ? minute < period.lastMinute() : minute <= period.lastMinute();
            boolean allowed = !extraTime || period.compareTo(Period.EXTRA_FIRST) >= 0;
            if (within && allowed && !period.isShootOut() && (!extraTime || minute >= period.startMinute())) {
                return period;
            }
        }
        throw new IllegalArgumentException(
                inAddedTime
                        ? "\"%s\": added time follows minute 45, 90, 105 or 120; write it like 45+2".formatted(told)
                        : "\"%s\": no match has that minute; write 1 to 120, and added time like 90+7".formatted(told));
    }
}
