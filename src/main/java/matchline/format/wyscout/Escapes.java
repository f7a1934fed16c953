package matchline.format.wyscout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.reading.Upright;

/** Names in the data set were escaped twice: what JSON leaves is {@code KantKant\u00e9#92;u00e9} with a real backslash. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Escapes() {}

    static String decoded(String text) {
        String decoded = ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return Upright.of(decoded).strip();
    }
}
