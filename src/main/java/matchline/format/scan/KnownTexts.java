package matchline.format.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Short texts of ASCII letters that come again and again in a document: for each a String is made but once. */
final class KnownTexts {
    private static final int MOST_PLACES = 512;
    private static final int FEWEST_PLACES = 32;
    private static final int BYTES_FOR_A_PLACE = 64;
    private static final int LONGEST = 32;

    private final String[] texts;
    private final byte[][] letters;

    /** For a document of that many bytes. */
    KnownTexts(int length) {
        int places = Integer.highestOneBit(Math.clamp(length / BYTES_FOR_A_PLACE, FEWEST_PLACES, MOST_PLACES));
        this.texts = new String[places];
        this.letters = new byte[places][];
    }

    /** The text of these bytes. */
    String text(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return made(bytes, start, end);
        }
        int place = (bytes[start] + 31 * (bytes[end - 1] + 31 * (bytes[start + length / 2] + 31 * length)))
                & texts.length - 1;
        if (letters[place] == null || !isSame(letters[place], bytes, start, length)) {
            letters[place] = Arrays.copyOfRange(bytes, start, end);
            texts[place] = made(bytes, start, end);
        }
        return texts[place];
    }

    private static boolean isSame(byte[] known, byte[] bytes, int start, int length) {
        if (known.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known[i] != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static String made(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
