package matchline.chart.words;

/** The beginning of a text that is too long. */
public final class Shortened {
    /** More letters than any name has. */
    private static final int TOLD = 300;

    private Shortened() {}

    /** What is said of a name, or of an event among others: no more than 300 letters. */
    public static String told(String text) {
        return text.length() <= TOLD ? text : to(TOLD, text);
    }

    /** As many letters, at least one, and an ellipsis; of a character that takes two places either both or none. */
    public static String to(int letters, String text) {
        boolean within = letters < text.length()
                && Character.isHighSurrogate(text.charAt(letters - 1))
                && Character.isLowSurrogate(text.charAt(letters));
        return text.substring(0, within ? letters - 1 : letters).stripTrailing() + "…";
    }
}
