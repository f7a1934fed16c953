package matchline.model;

/** The beginning of a text that is too long. */
public final class Shortened {
    /** More letters than any name has. */
    private static final int TOLD = 300;

    private static final int ENOUGH_TO_KNOW_IT = 30;

    private Shortened() {}

    /** What is said of a name, or of an event among others: no more than 300 letters. */
    public static String told(String text) {
        return text.length() <= TOLD ? text : to(TOLD, text);
    }

    /** What a sentence quotes of what cannot be read: no more than 30 letters. */
    public static String quoted(String text) {
        return text.length() <= ENOUGH_TO_KNOW_IT ? text : to(ENOUGH_TO_KNOW_IT, text);
    }

    /** As many letters, at least one, and an ellipsis; of a character that takes two places either both or none. */
    public static String to(int letters, String text) {
        boolean within = letters < text.length()
                && Character.isHighSurrogate(text.charAt(letters - 1))
                && Character.isLowSurrogate(text.charAt(letters));
        return text.substring(0, within ? letters - 1 : letters).stripTrailing() + "…";
    }
}
