package matchline.format.scan;

/**
 * A JSON text in UTF-8, read forwards. It is strict (RFC 8259), but for line breaks and tabs in texts that are skipped;
 * of what is skipped it makes nothing, and where something stands is counted only when a sentence needs it.
 */
public final class JsonScanner {
    private static final int END = -1;

    private final byte[] bytes;
    private final int deepest;
    private final TextScanner texts;
    private final SoundJson sound;
    private int at;
    private int depth;
    private boolean opened;
    private int name;

    /** @param deepest how many objects and arrays may stand in each other */
    public JsonScanner(byte[] bytes, int deepest) {
        this.bytes = bytes;
        this.deepest = deepest;
        this.texts = new TextScanner(bytes);
        this.sound = new SoundJson(bytes);
        this.at = JsonPlace.start(bytes);
    }

    /** The kind of the value that comes. */
    public JsonKind kind() throws BrokenJson {
        return switch (next()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.TEXT;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            case 't' -> JsonKind.TRUE;
            case 'f' -> JsonKind.FALSE;
            case 'n' -> JsonKind.NULL;
            default -> throw noValue();
        };
    }

    /** Whether nothing but blanks comes. */
    public boolean isAtEnd() {
        return next() == END;
    }

    /** Requires that nothing comes after the value at the top. */
    public void requireEnd() throws BrokenJson {
        if (next() != END) {
            throw unexpected(JsonFault.REST);
        }
    }

    /** Enters the object or the array that comes. */
    public void open() throws BrokenJson {
        next();
        if (++depth > deepest) {
            throw new BrokenJson(JsonFault.DEPTH, bytes, at);
        }
        at++;
        opened = true;
    }

    /** Goes to the value of the next field; leaves the object if there is none. */
    public boolean nextField() throws BrokenJson {
        if (!goesOn('}', JsonFault.OPEN_OBJECT)) {
            return false;
        }
        if (next() != '"') {
            throw unexpected(JsonFault.KEY);
        }
        name = at;
        at = texts.skip(at);
        if (next() != ':') {
            throw unexpected(JsonFault.COLON);
        }
        at++;
        return true;
    }

    /** The name of the field whose value comes or was read last. */
    public String name() throws BrokenJson {
        return texts.name(name);
    }

    /** Goes to the next value of the array; leaves the array if there is none. */
    public boolean nextElement() throws BrokenJson {
        if (!goesOn(']', JsonFault.OPEN_ARRAY)) {
            return false;
        }
        int letter = next();
        if (letter == ']' || letter == ',') {
            throw unexpected(JsonFault.VALUE);
        }
        return true;
    }

    private boolean goesOn(char closing, JsonFault otherwise) throws BrokenJson {
        int letter = next();
        if (letter == closing) {
            at++;
            depth--;
            opened = false;
            return false;
        }
        if (opened) {
            opened = false;
        } else if (letter == ',') {
            at++;
        } else {
            throw unexpected(otherwise);
        }
        return true;
    }

    /** The text that comes. */
    public String text() throws BrokenJson {
        String text = texts.text(at);
        at = texts.after();
        return text;
    }

    /** Whether the text read last is written in letters of ASCII alone, without escapes. */
    public boolean wasPlain() {
        return texts.isPlain();
    }

    /** The digits of the number that comes, as they are written. */
    public String digits() throws BrokenJson {
        int start = at;
        skipNumber();
        return JsonNumber.digits(bytes, start, at);
    }

    /** The number that comes; beyond what a double holds it is infinite. */
    public double number() throws BrokenJson {
        int start = at;
        skipNumber();
        return JsonNumber.value(bytes, start, at);
    }

    /** Skips the value that comes. */
    public void skip() throws BrokenJson {
        switch (next()) {
            case '"' -> at = texts.skip(at);
            case '{', '[' -> skipNested();
            case 't' -> skipTo(JsonLiteral.afterWord("true", bytes, at));
            case 'f' -> skipTo(JsonLiteral.afterWord("false", bytes, at));
            case 'n' -> skipTo(JsonLiteral.afterWord("null", bytes, at));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> skipNumber();
            default -> throw noValue();
        }
    }

    private void skipNested() throws BrokenJson {
        int after = sound.after(at, deepest - depth);
        if (after >= 0) {
            at = after;
            opened = false;
            return;
        }
        boolean object = bytes[at] == '{';
        open();
        while (object ? nextField() : nextElement()) {
            skip();
        }
    }

    /** Skips the fields that are still to come, after one that was read, so that there is no next one. */
    public void skipFields() throws BrokenJson {
        int end = sound.end(at, deepest - depth);
        at = end < 0 ? at : end;
        while (next() != '}') {
            nextField();
            skip();
        }
    }

    private void skipNumber() throws BrokenJson {
        skipTo(JsonLiteral.afterNumber(bytes, at));
    }

    private void skipTo(int after) throws BrokenJson {
        if (after < 0) {
            throw new BrokenJson(JsonFault.WORD, bytes, at);
        }
        at = after;
    }

    /** The first letter that is no blank. */
    private int next() {
        at = Blanks.after(at, bytes);
        return at < bytes.length ? bytes[at] & 0xff : END;
    }

    private BrokenJson noValue() {
        int letter = next();
        boolean missing = letter == '}' || letter == ']' || letter == ',' || letter == ':';
        return unexpected(missing ? JsonFault.VALUE : JsonFault.WORD);
    }

    private BrokenJson unexpected(JsonFault otherwise) {
        next();
        return BrokenJson.unexpected(bytes, at, otherwise);
    }

    /** Where in the document the reader is: {@code events[17].at}. */
    public String path() {
        return JsonPlace.path(bytes, at);
    }
}
