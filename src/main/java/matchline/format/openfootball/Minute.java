package matchline.format.openfootball;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.model.StatedTime;

/** The official minute of a goal, in both ways it is written: 90 with an offset of 6, and {@code "90+6"}. */
final class Minute {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})['’]?(?:\\+(\\d{1,2})['’]?)?");
    private static final int FULL_TIME = 90;
    private static final int END = 120;

    private Minute() {}

    /** A bare 92 is the 92nd minute where there was extra time, and 90+2 where there was none. */
    static Optional<StatedTime> stated(String minute, int offset, boolean extraTime) {
        Matcher written = WRITTEN.matcher(minute.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int regular = Integer.parseInt(written.group(1));
        int added = written.group(2) == null ? Math.max(0, offset) : Integer.parseInt(written.group(2));
        int last = extraTime ? END : FULL_TIME;
        if (regular > last) {
            added += regular - last;
            regular = last;
        }
        try {
            return Optional.of(StatedTime.parse(added == 0 ? String.valueOf(regular) : regular + "+" + added));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
