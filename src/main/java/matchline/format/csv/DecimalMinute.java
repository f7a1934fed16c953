package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minute with decimals. 45.2 is what people write for 45+2, and what programs write for 45:12: it is added time in a
 * table in which only the ends of halves have decimals.
 */
record DecimalMinute(int minute, String decimals) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})[.,](\\d{1,9})");
    private static final Pattern ADDED = Pattern.compile("[1-9]|1\\d|20");
    private static final Set<Integer> ENDS = Set.of(45, 90, 105, 120);

    /** None if the text has none, or is no minute. */
    static Optional<DecimalMinute> of(String text) {
        Matcher told = TEXT.matcher(text);
        return told.matches()
                ? Optional.of(new DecimalMinute(Integer.parseInt(told.group(1)), told.group(2)))
                : Optional.empty();
    }

    /** Whether all minutes with decimals in these rows may be added time. */
    static boolean areAddedTime(List<Row> rows) {
        return rows.stream().flatMap(row -> of(row).stream()).allMatch(DecimalMinute::maybeAdded);
    }

    boolean maybeAdded() {
        return ENDS.contains(minute) && ADDED.matcher(decimals).matches();
    }

    /** As in 45+2. */
    String added() {
        return minute + "+" + decimals;
    }

    /** What to write instead, where it is not certain what it is. */
    String explained(String told) {
        String clock = "%d:%02d".formatted(minute, (int) (60 * Double.parseDouble("0." + decimals)));
        return maybeAdded()
                ? "\"%s\" may be %s or the minute in decimals; write %2$s or %s".formatted(told, added(), clock)
                : "\"%s\" is a minute in decimals; write %s".formatted(told, clock);
    }

    private static Optional<DecimalMinute> of(Row row) {
        try {
            return of(MinuteText.plain(row.text(Column.MINUTE)));
        } catch (BadRow _) {
            return Optional.empty();
        }
    }
}
