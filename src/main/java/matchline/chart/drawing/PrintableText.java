package matchline.chart.drawing;

import java.text.Normalizer;

/** Text as a label can show it: on one line, of whole characters, valid in XML, and unable to turn its neighbours about. */
public final class PrintableText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int REMOVED = -1;

    /** More than any script puts on one letter. */
    private static final int MOST_MARKS = 5;

    private PrintableText() {}

    /**
     * The text, line breaks and tabs made spaces, invisible controls left out, broken characters replaced by U+FFFD, and
     * letters joined with their marks where there is one character for both; of marks heaped upon a letter a few stay.
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' && mayChange(character)) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static boolean mayChange(char character) {
        return shown(character) != character || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String rewritten(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int shown = shown(text.codePointAt(at));
            marks = isMark(shown) ? marks + 1 : 0;
            if (shown != REMOVED && marks <= MOST_MARKS) {
                result.appendCodePoint(shown);
            }
        }
        return Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static int shown(int codePoint) {
        if (isBreak(codePoint)) {
            return ' ';
        }
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> REPLACEMENT;
            case Character.CONTROL -> REMOVED;
            case Character.FORMAT -> turnsOrHides(codePoint) ? REMOVED : codePoint;
            default -> nonCharacter ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isBreak(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Soft hyphens, spaces without width, and all that reorders what follows; joiners stay, scripts need them. */
    private static boolean turnsOrHides(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0xFEFF
                || codePoint == 0x200B
                || isWithin(0x200E, 0x200F, codePoint)
                || isWithin(0x202A, 0x202E, codePoint)
                || isWithin(0x2060, 0x206F, codePoint);
    }

    private static boolean isWithin(int first, int last, int codePoint) {
        return first <= codePoint && codePoint <= last;
    }
}
