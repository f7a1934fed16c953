package matchline.format.scan;

/** What stands in JSON without quotation marks or brackets: numbers, {@code true}, {@code false} and {@code null}. */
final class JsonLiteral {
    private static final int NONE = -1;

    private JsonLiteral() {}

    /** The place after the number, or -1 if none stands here on its own. */
    static int afterNumber(byte[] bytes, int start) {
        int after = JsonNumber.after(bytes, start);
        return after >= 0 && endsAt(after, bytes) ? after : NONE;
    }

    /** The place after the word, or -1 if it does not stand here on its own. */
    static int afterWord(String word, byte[] bytes, int start) {
        int after = start + word.length();
        if (after > bytes.length || !endsAt(after, bytes)) {
            return NONE;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[start + i] != word.charAt(i)) {
                return NONE;
            }
        }
        return after;
    }

    private static boolean endsAt(int place, byte[] bytes) {
        return place == bytes.length
                || switch (bytes[place]) {
                    case ',', ']', '}', '\n', '\r', ' ', '\t', '\f', ':', '{', '[' -> true;
                    default -> false;
                };
    }
}
