package matchline.format.statsbomb;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.model.Moment;

/** The time since the start of a period as the data writes it: {@code 00:41:07.250}. */
final class Timestamp {
    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,3})\\d*)?");

    private Timestamp() {}

    /** Absent if it is no such time, or longer than any period. */
    static Optional<Duration> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String fraction = written.group(4) == null ? "0" : written.group(4);
        Duration time = Duration.ofHours(Integer.parseInt(written.group(1)))
                .plusMinutes(Integer.parseInt(written.group(2)))
                .plusSeconds(Integer.parseInt(written.group(3)))
                .plusMillis(Integer.parseInt((fraction + "00").substring(0, 3)));
        return time.compareTo(Moment.LONGEST_PERIOD) < 0 ? Optional.of(time) : Optional.empty();
    }
}
