package matchline.format.statsbomb;

import java.time.Duration;
import java.util.Optional;
import matchline.model.Moment;

/** The time since the start of a period as the data writes it: {@code 00:41:07.250}. */
final class Timestamp {
    private static final int WHOLE = "00:41:07".length();
    private static final int NONE = -1;

    private Timestamp() {}

    /** Absent if it is no such time, or longer than any period. */
    static Optional<Duration> parse(String text) {
        boolean formed = text.length() >= WHOLE && text.charAt(2) == ':' && text.charAt(5) == ':';
        int hours = formed ? number(text, 0, 2) : NONE;
        int minutes = formed ? number(text, 3, 5) : NONE;
        int seconds = formed ? number(text, 6, WHOLE) : NONE;
        int thousandths = formed ? thousandths(text) : NONE;
        if (hours < 0 || minutes < 0 || seconds < 0 || thousandths < 0) {
            return Optional.empty();
        }
        Duration time = Duration.ofMillis(((hours * 60 + minutes) * 60 + seconds) * 1000L + thousandths);
        return time.compareTo(Moment.LONGEST_PERIOD) < 0 ? Optional.of(time) : Optional.empty();
    }

    /** Digits beyond the third are let pass. */
    private static int thousandths(String text) {
        if (text.length() == WHOLE) {
            return 0;
        }
        boolean formed = text.charAt(WHOLE) == '.' && text.length() > WHOLE + 1;
        if (!formed || number(text, WHOLE + 1, text.length()) == NONE) {
            return NONE;
        }
        int digits = Math.min(3, text.length() - WHOLE - 1);
        int told = number(text, WHOLE + 1, WHOLE + 1 + digits);
        return digits == 3 ? told : digits == 2 ? told * 10 : told * 100;
    }

    /** The last nine of these digits as a number, or none if there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = (number * 10 + digit) % 1_000_000_000;
        }
        return number;
    }
}
