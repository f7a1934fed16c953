package matchline.chart.words;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import matchline.analysis.MatchHistory;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlainLetters;
import matchline.model.Score;

/** A file name for a match that every system takes: {@code 2023-11-09-toulouse-3-2-liverpool.png}. */
public final class SuggestedName {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{Mn}]*");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’`ʼ](?=\\p{L})");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}]+");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");
    private static final int MAX_BYTES = 80;

    private SuggestedName() {}

    /**
     * The name for what tells a match up to a moment: day, teams, and the score as it stands then, if it is known.
     *
     * @param ending with its dot
     */
    public static String of(Match match, Moment upTo, String ending) {
        MatchHistory history = MatchHistory.of(match);
        String score = history.scoreAt(upTo).map(Score::toString).orElse("");
        String kicks = history.at(upTo)
                .shootOut()
                .map(scored -> "-pens-" + plain(scored.toString(), ""))
                .orElse("");
        return name(match, "-" + plain(score, "v") + "-") + kicks + ending;
    }

    /** The name for what tells no score; the ending has its dot. */
    public static String of(Match match, String ending) {
        return name(match, "-") + ending;
    }

    private static String name(Match match, String between) {
        String day = match.occasion().date().map(known -> known + "-").orElse("");
        return day
                + plain(match.home().name(), "home")
                + between
                + plain(match.away().name(), "away");
    }

    private static String plain(String name, String otherwise) {
        String text = LATIN.matcher(name).replaceAll(letters -> PlainLetters.of(letters.group()));
        text = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
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
