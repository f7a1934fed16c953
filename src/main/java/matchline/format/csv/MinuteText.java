package matchline.format.csv;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.model.StatedTime;

/** Minutes as spreadsheets and French habits have them. */
final class MinuteText {
    private static final Pattern SIGN = Pattern.compile("['’′`´]|(?<=\\d) ?(min(utes?)?\\.?|mn|m|st|nd|rd|th|e|ème)$");
    private static final Pattern HOURS = Pattern.compile("0?([01]):([0-5]\\d):([0-5]\\d)");
    private static final Pattern CLOCK_OF_A_SPREADSHEET = Pattern.compile("(\\d{1,3}:\\d\\d):00");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("^(\\d{1,3})[.,]0+$");
    private static final Pattern EXTRA_TIME = Pattern.compile("^(?:prol(?:ongations?)?\\.?|et)\\s*(?=\\d)");
    private static final Pattern KICK = Pattern.compile("^(?:t\\.?a\\.?b\\.?|tir|kick)\\s*(?=\\d)");

    private MinuteText() {}

    /** The same as {@link StatedTime} says it. */
    static String plain(String text) {
        String small = SIGN.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String clock = CLOCK_OF_A_SPREADSHEET.matcher(small).replaceFirst("$1");
        Matcher hours = HOURS.matcher(clock);
        if (hours.matches()) {
            return 60 * Integer.parseInt(hours.group(1)) + Integer.parseInt(hours.group(2)) + ":" + hours.group(3);
        }
        String whole = WHOLE_DECIMAL.matcher(clock).replaceFirst("$1");
        String kick = KICK.matcher(whole).replaceFirst("pen ");
        String extra = EXTRA_TIME.matcher(kick).replaceFirst("et ");
        return switch (Synonyms.folded(extra)) {
            case "mt", "mitemps", "halftime" -> "ht";
            default -> extra;
        };
    }
}
