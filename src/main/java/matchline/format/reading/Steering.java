package matchline.format.reading;

import java.util.regex.Pattern;

/**
 * What acts on whatever shows a text instead of standing in it: control characters, ends of lines, and marks that turn
 * about the words around them (Unicode Standard Annex 9, section 2).
 */
public final class Steering {
    /** For a class of characters in a regular expression. */
    public static final String CHARACTERS = "\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069";

    private static final Pattern ANY = Pattern.compile("[" + CHARACTERS + "]");

    private Steering() {}

    /** The words as one line that steers no terminal; what would is seen as the sign for an unknown character. */
    public static String shown(String words) {
        return ANY.matcher(words).replaceAll("\uFFFD");
    }
}
