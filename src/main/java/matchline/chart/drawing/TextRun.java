package matchline.chart.drawing;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that the bundled face can show, or that needs another font.
 *
 * @param bundled whether the face has every character
 */
public record TextRun(String text, boolean bundled) {

    /** The runs of a printable text in order. Text written from right to left stays whole: only a toolkit can order it. */
    public static List<TextRun> of(String text, FontFace face, FontMetrics metrics) {
        char[] characters = text.toCharArray();
        if (Bidi.requiresBidi(characters, 0, characters.length)) {
            return List.of(new TextRun(text, false));
        }
        List<TextRun> runs = new ArrayList<>();
        int start = 0;
        boolean bundled = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean known = metrics.has(codePoint, face);
            if (known != bundled && !(isJoined(codePoint) && i > 0)) {
                add(runs, text.substring(start, i), bundled);
                start = i;
                bundled = known;
            }
            i += Character.charCount(codePoint);
        }
        add(runs, text.substring(start), bundled);
        return List.copyOf(runs);
    }

    private static void add(List<TextRun> runs, String text, boolean bundled) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, bundled));
        }
    }

    /** A mark or joiner stays with the character before it. */
    private static boolean isJoined(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
