package matchline.format.scan;

import java.nio.charset.StandardCharsets;

/** The texts of a JSON document, each named by the place of its first quotation mark. */
final class TextScanner {
    private final byte[] bytes;
    private final KnownTexts names;
    private final KnownTexts values;
    private int start = -1;
    private int after;
    private boolean plain;
    private int control;

    TextScanner(byte[] bytes) {
        this.bytes = bytes;
        this.names = new KnownTexts(bytes.length);
        this.values = new KnownTexts(bytes.length);
    }

    /** The place after the text that was gone through last. */
    int after() {
        return after;
    }

    /** Whether the text that was gone through last is written in letters of ASCII alone, without escapes. */
    boolean isPlain() {
        return plain;
    }

    /** Goes through a text and makes nothing of it; returns the place after it. */
    int skip(int from) throws BrokenJson {
        start = from;
        plain = true;
        control = -1;
        byte[] letters = bytes;
        int at = from + 1;
        while (at < letters.length) {
            byte letter = letters[at];
            if (letter > '\\') {
                at++;
            } else if (letter == '"') {
                after = at + 1;
                return at + 1;
            } else if (letter == '\\') {
                plain = false;
                at = afterEscape(at);
            } else if (letter < 0) {
                plain = false;
                at = afterLetter(at);
            } else {
                if (letter < ' ' && control < 0) {
                    control = at;
                }
                at++;
            }
        }
        throw fault(JsonFault.OPEN_TEXT, bytes.length);
    }

    String name(int from) throws BrokenJson {
        return text(from, names);
    }

    String text(int from) throws BrokenJson {
        return text(from, values);
    }

    private String text(int from, KnownTexts known) throws BrokenJson {
        if (from != start) {
            skip(from);
        }
        if (control >= 0) {
            throw fault(JsonFault.CONTROL, control);
        }
        return plain ? known.text(bytes, start + 1, after - 1) : unescaped(start + 1, after - 1);
    }

    /** A run of letters between escapes is decoded as a whole, for a letter may have four bytes. */
    private String unescaped(int begin, int end) throws BrokenJson {
        StringBuilder text = new StringBuilder(end - begin);
        int from = begin;
        for (int at = begin; at < end; at++) {
            if (bytes[at] == '\\') {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                at++;
                if (bytes[at] == 'u') {
                    text.append((char) Integer.parseInt(new String(bytes, at + 1, 4, StandardCharsets.US_ASCII), 16));
                    at += 4;
                } else {
                    text.append(meant(bytes[at]));
                }
                from = at + 1;
            }
        }
        text.append(new String(bytes, from, end - from, StandardCharsets.UTF_8));
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                throw fault(JsonFault.HALF_LETTER, begin);
            }
        }
        return text.toString();
    }

    private static char meant(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> (char) escaped;
        };
    }

    private int afterEscape(int backslash) throws BrokenJson {
        int at = backslash + 1;
        if (at == bytes.length) {
            throw fault(JsonFault.OPEN_TEXT, at);
        }
        if (bytes[at] != 'u') {
            if ("\"\\/bfnrt".indexOf(bytes[at]) < 0) {
                throw fault(JsonFault.ESCAPE, backslash);
            }
            return at + 1;
        }
        for (int digit = 1; digit <= 4; digit++) {
            if (at + digit >= bytes.length) {
                throw fault(JsonFault.OPEN_TEXT, bytes.length);
            }
            if ("0123456789abcdefABCDEF".indexOf(bytes[at + digit]) < 0) {
                throw fault(JsonFault.ESCAPE, backslash);
            }
        }
        return at + 5;
    }

    private int afterLetter(int at) throws BrokenJson {
        int next = Utf8.after(bytes, at);
        if (next < 0) {
            throw fault(JsonFault.LETTERS, at);
        }
        return next;
    }

    private BrokenJson fault(JsonFault fault, int place) {
        return new BrokenJson(fault, bytes, place);
    }
}
