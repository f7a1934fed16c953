package matchline.format.scan;

/**
 * The quick way past a stretch of JSON: it finds where a value ends if that value is sound beyond doubt, and says nothing
 * of what is wrong if it is not. Whoever needs to know goes through it slowly.
 */
final class SoundJson {
    private static final int NONE = -1;
    /** So that a bit tells of each object or array around a place what it is. */
    private static final int DEEPEST = 62;

    /** What may come. */
    private enum Next {
        VALUE,
        VALUE_OR_END,
        KEY,
        KEY_OR_END,
        COMMA_OR_END
    }

    private final byte[] bytes;

    SoundJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The place after the object or array that begins there, or -1; {@code room}: how deep it may go. */
    int after(int start, int room) {
        boolean object = bytes[start] == '{';
        return rest(start + 1, object, object ? Next.KEY_OR_END : Next.VALUE_OR_END, room);
    }

    /** The place of the brace that ends an object of which some fields were read, or -1. */
    int end(int afterField, int room) {
        int after = rest(afterField, true, Next.COMMA_OR_END, room + 1);
        return after < 0 ? NONE : after - 1;
    }

    private int rest(int from, boolean inObject, Next begin, int room) {
        byte[] letters = bytes;
        Next next = begin;
        long objects = inObject ? 1 : 0;
        int depth = 1;
        int at = from;
        if (room < 1 || room > DEEPEST) {
            return NONE;
        }
        while (at < letters.length) {
            byte letter = letters[at];
            if (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
                at++;
                continue;
            }
            if (next == Next.COMMA_OR_END) {
                boolean object = (objects & 1) != 0;
                if (letter == ',') {
                    next = object ? Next.KEY : Next.VALUE;
                } else if (letter == (object ? '}' : ']')) {
                    objects >>= 1;
                    depth--;
                    if (depth == 0) {
                        return at + 1;
                    }
                } else {
                    return NONE;
                }
                at++;
            } else if (letter == '"') {
                boolean key = next == Next.KEY || next == Next.KEY_OR_END;
                at = key ? afterKey(at) : afterText(at);
                next = key ? Next.VALUE : Next.COMMA_OR_END;
            } else if (next == Next.KEY_OR_END && letter == '}' || next == Next.VALUE_OR_END && letter == ']') {
                next = Next.COMMA_OR_END;
            } else if (next == Next.KEY || next == Next.KEY_OR_END) {
                return NONE;
            } else if (letter == '{' || letter == '[') {
                if (++depth > room) {
                    return NONE;
                }
                objects = objects << 1 | (letter == '{' ? 1 : 0);
                next = letter == '{' ? Next.KEY_OR_END : Next.VALUE_OR_END;
                at++;
            } else {
                at = afterWordOrNumber(at);
                next = Next.COMMA_OR_END;
            }
            if (at < 0) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The place after a key and its colon, or -1. */
    private int afterKey(int quote) {
        int after = afterText(quote);
        int colon = after < 0 ? bytes.length : Blanks.after(after, bytes);
        return colon < bytes.length && bytes[colon] == ':' ? colon + 1 : NONE;
    }

    private int afterWordOrNumber(int at) {
        return switch (bytes[at]) {
            case 't' -> JsonLiteral.afterWord("true", bytes, at);
            case 'f' -> JsonLiteral.afterWord("false", bytes, at);
            case 'n' -> JsonLiteral.afterWord("null", bytes, at);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonLiteral.afterNumber(bytes, at);
            default -> NONE;
        };
    }

    /** A text without escapes; in those, much can be wrong. */
    private int afterText(int quote) {
        byte[] letters = bytes;
        for (int at = quote + 1; at < letters.length; at++) {
            byte letter = letters[at];
            if (letter <= '\\') {
                if (letter == '"') {
                    return at + 1;
                }
                if (letter == '\\') {
                    return NONE;
                }
                if (letter < 0) {
                    at = Utf8.after(letters, at) - 1;
                    if (at < 0) {
                        return NONE;
                    }
                }
            }
        }
        return NONE;
    }
}
