package matchline.format.matchfile;

import java.time.Duration;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;

/** How a moment is written so that {@link matchline.model.StatedTime} reads the same. */
final class TimeText {
    private TimeText() {}

    static String of(Occurrence occurrence, Moment fullTime) {
        Moment moment = occurrence.moment();
        boolean asTold = occurrence.minuteOnly() && moment.elapsed().toSecondsPart() == 30;
        return asTold ? minute(moment) : of(moment, fullTime);
    }

    static String of(Moment moment, Moment fullTime) {
        if (moment.period().isShootOut()) {
            return "pen " + moment.elapsed().toMinutes();
        }
        if (moment.equals(fullTime)) {
            return "FT";
        }
        boolean halfTime =
                moment.period() == Period.SECOND_HALF && moment.elapsed().isZero();
        return halfTime ? "HT" : exact(moment.period(), moment.elapsed());
    }

    /** The label without its minute sign. */
    static String minute(Moment moment) {
        return moment.label().replace("'", "");
    }

    /** When a period of that length was over: at the end of a minute, or exactly. */
    static String ofEnd(Period period, Duration length) {
        boolean wholeMinutes = Duration.ofMinutes(length.toMinutes()).equals(length);
        return wholeMinutes && length.isPositive()
                ? minute(new Moment(period, length.minus(Moment.TICK)))
                : exact(period, length);
    }

    private static String exact(Period period, Duration elapsed) {
        long added = elapsed.minus(period.regularLength()).toMinutes();
        String minutes = elapsed.compareTo(period.regularLength()) < 0
                ? String.valueOf(period.startMinute() + elapsed.toMinutes())
                : period.lastMinute() + "+" + added;
        String seconds = ":%02d".formatted(elapsed.toSecondsPart());
        return minutes + seconds + (elapsed.toMillisPart() == 0 ? "" : ".%03d".formatted(elapsed.toMillisPart()));
    }
}
