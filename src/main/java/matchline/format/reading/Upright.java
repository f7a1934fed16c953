package matchline.format.reading;

/**
 * Text of a file without what would turn about the words around it: marks that begin or end a stretch of another direction
 * (Unicode Standard Annex 9, section 2). A name in Arabic or Hebrew needs none, and the window's toolkit fails at some.
 */
public final class Upright {
    private Upright() {}

    /** The text; the same object if there is nothing to leave out. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (turns(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder left = new StringBuilder(text.length());
        text.chars().filter(letter -> !turns(letter)).forEach(letter -> left.append((char) letter));
        return left.toString();
    }

    private static boolean turns(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }
}
