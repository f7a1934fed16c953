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

    public JsonFault fault() {
        return fault;
    }

    /** As in {@code line 3 column 14}. */
    public String place() {
        return place;
    }
}
