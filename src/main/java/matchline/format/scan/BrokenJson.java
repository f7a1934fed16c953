package matchline.format.scan;

import java.io.IOException;

/** A text that is no JSON, and where it ceases to be. */
public final class BrokenJson extends IOException {
    private static final long serialVersionUID = 1;

    private final JsonFault fault;
    private final String place;

    BrokenJson(JsonFault fault, byte[] bytes, int at) {
        this(fault, fault == JsonFault.LETTERS ? JsonPlace.line(bytes, at) : JsonPlace.lineAndColumn(bytes, at));
    }

    private BrokenJson(JsonFault fault, String place) {
        super(place + ": " + fault.sentence());
        this.fault = fault;
        this.place = place;
    }

    /** Something stands where it may not, or nothing does; {@code otherwise} unless its letter tells what it is. */
    static BrokenJson unexpected(byte[] bytes, int at, JsonFault otherwise) {
        if (at == bytes.length) {
            return new BrokenJson(JsonFault.END, bytes, at);
        }
        if (bytes[at] < 0 && Utf8.after(bytes, at) < 0) {
            return new BrokenJson(JsonFault.LETTERS, bytes, at);
        }
        return switch (bytes[at]) {
            case '/', '#' -> new BrokenJson(JsonFault.COMMENT, bytes, at);
            case '\'' -> new BrokenJson(JsonFault.QUOTES, bytes, at);
            default -> new BrokenJson(otherwise, bytes, at);
        };
    }

    public JsonFault fault() {
        return fault;
    }

    /** As in {@code line 3 column 14}. */
    public String place() {
        return place;
    }
}
