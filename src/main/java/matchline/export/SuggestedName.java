package matchline.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file name for the picture of a match that every system takes: {@code 2023-11-09-toulouse-3-2-liverpool.png}. */
public final class SuggestedName {
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’`ʼ](?=\\p{L})");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]+");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");
    private static final int MAX_BYTES = 80;

    /** Latin letters that do not come apart into a plain letter and marks. */
    private static final Map<String, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ə", "e"));

    private SuggestedName() {}

    /**
     * The name for a match of that day and score, from the teams' names as people write them.
     *
     * @param score as it is written: {@code 3–2}, or empty if it is not known
     * @param shootOut the score of the shoot-out, if there was one
     */
    public static String of(
            Optional<LocalDate> date,
            String home,
            String score,
            Optional<String> shootOut,
            String away,
            PictureFormat format) {
        String day = date.map(known -> known + "-").orElse("");
        String teams = "%s-%s-%s".formatted(plain(home, "home"), plain(score, "v"), plain(away, "away"));
        String kicks = shootOut.map(scored -> "-pens-" + plain(scored, "")).orElse("");
        return day + teams + kicks + "." + format.ending();
    }

    /** The name for anything else about a match of that day, telling no score; the ending has its dot. */
    public static String of(Optional<LocalDate> date, String home, String away, String ending) {
        String day = date.map(known -> known + "-").orElse("");
        return day + plain(home, "home") + "-" + plain(away, "away") + ending;
    }

    private static String plain(String name, String otherwise) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String text = Normalizer.normalize(LATIN_MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        text = APOSTROPHES.matcher(text).replaceAll("");
        text = trimmed(shortened(trimmed(OTHERS.matcher(text).replaceAll("-"))));
        return text.isEmpty() ? otherwise : text;
    }

    private static String trimmed(String text) {
        return HYPHENS_AT_ENDS.matcher(text).replaceAll("");
    }

    /** Systems count the bytes of a name, not its letters. */
    private static String shortened(String text) {
        StringBuilder result = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            String letter = Character.toString(text.codePointAt(i));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            result.append(letter);
            i += letter.length();
        }
        return result.toString();
    }
}
