package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Shortened;

/**
 * The half that a column of its own names, in which minutes may be counted on past its end, as 47 of the first half,
 * or from nought, as 3 of the second.
 */
record CountedHalf(Optional<Period> half) {
    private static final List<Period> BY_NUMBER =
            List.of(Period.FIRST_HALF, Period.SECOND_HALF, Period.EXTRA_FIRST, Period.EXTRA_SECOND);
    private static final Pattern MINUTE = Pattern.compile("(\\d{1,3})(:\\d\\d)?");

    /** None if the column is empty; what else than the number of a half stands there is wrong. */
    static CountedHalf of(Row row) throws BadRow {
        String text = row.text(Column.HALF);
        if (text.isEmpty()) {
            return new CountedHalf(Optional.empty());
        }
        Matcher number = Pattern.compile("([1-4])(st|nd|rd|th|re|ère|e|ème)?( half| mi-temps)?(\\.0)?")
                .matcher(text);
        if (!number.matches()) {
            throw row.wrong(
                    Column.HALF,
                    "\"%s\" is no half; write 1 or 2, of extra time 3 or 4".formatted(Shortened.quoted(text)));
        }
        return new CountedHalf(Optional.of(BY_NUMBER.get(Integer.parseInt(number.group(1)) - 1)));
    }

    /** A minute as it is said where no half is named beside it: 47 of the first half is 45+2. */
    String official(String minute) {
        Matcher told = MINUTE.matcher(minute);
        if (half.isEmpty() || !told.matches()) {
            return minute;
        }
        Period period = half.get();
        String seconds = Optional.ofNullable(told.group(2)).orElse("");
        int start = period.startMinute();
        int counted = Integer.parseInt(told.group(1));
        int onTheClock = counted < start ? start + counted : counted;
        int end = start + (int) PlayedPeriod.regular(period).length().toMinutes();
        if (seconds.isEmpty() && onTheClock == start) {
            onTheClock++;
        }
        boolean added = seconds.isEmpty() ? onTheClock > end : onTheClock >= end;
        String extra = start >= 90 ? "et " : "";
        return extra + (added ? end + "+" + (onTheClock - end) : onTheClock) + seconds;
    }
}
