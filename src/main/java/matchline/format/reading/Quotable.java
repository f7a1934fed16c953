package matchline.format.reading;

import java.util.regex.Pattern;

/** Words from a file as a sentence can hold them: on one line, unable to steer a terminal or turn the line about, short. */
final class Quotable {
    private static final Pattern STEERS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Quotable() {}

    /** The words; of too many the middle is left out, since what to do stands at the end. */
    static String of(String words, int longest) {
        String plain = STEERS.matcher(words).replaceAll("\uFFFD");
        int end = longest / 3;
        return plain.length() <= longest
                ? plain
                : plain.substring(0, longest - end) + "…" + plain.substring(plain.length() - end);
    }
}
