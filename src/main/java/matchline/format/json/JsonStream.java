package matchline.format.json;

import java.io.IOException;
import java.util.Optional;
import matchline.format.reading.Limits;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.format.reading.Upright;
import matchline.format.scan.JsonKind;
import matchline.format.scan.JsonScanner;

/**
 * JSON that is read as it passes by, for files of which little is needed. A value of another type than the one
 * asked for counts as not there; whoever needs it says so.
 */
public final class JsonStream {
    private final JsonScanner json;
    private final Reading reading;
    private final int[] entries = new int[Limits.DEPTH + 1];
    private int depth;
    private boolean absent;

    JsonStream(JsonScanner json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    /** Reads, or skips, the value of a field. */
    @FunctionalInterface
    public interface Field {
        void read(String key) throws IOException;
    }

    /** Reads, or skips, a value of an array. */
    @FunctionalInterface
    public interface Element {
        void read() throws IOException;
    }

    /** Enters the object that comes; any other value is skipped and has no fields. */
    public void enterObject() throws IOException {
        enter(JsonKind.OBJECT);
    }

    /** Goes to the value of the next field, to be read or skipped; leaves the object if there is none. */
    public boolean nextField() throws IOException {
        return isInside() && (json.nextField() ? hasRoom() : leave());
    }

    /** The key of the field whose value comes. */
    public String key() throws IOException {
        return json.name();
    }

    /** Enters the array that comes; any other value is skipped and has no values. */
    public void enterArray() throws IOException {
        enter(JsonKind.ARRAY);
    }

    /** Goes to the next value of the array, to be read or skipped; leaves the array if there is none. */
    public boolean nextElement() throws IOException {
        return isInside() && (json.nextElement() ? hasRoom() : leave());
    }

    /** The fields of an object, each to be read or skipped. */
    public void object(Field field) throws IOException {
        enterObject();
        while (nextField()) {
            field.read(key());
        }
    }

    /** The values of an array, each to be read or skipped. */
    public void array(Element element) throws IOException {
        enterArray();
        while (nextElement()) {
            element.read();
        }
    }

    private void enter(JsonKind wanted) throws IOException {
        absent = !begins(wanted);
        if (!absent) {
            json.open();
            depth++;
            entries[depth] = 0;
        }
    }

    private boolean isInside() {
        boolean inside = !absent;
        absent = false;
        return inside;
    }

    private boolean leave() {
        depth--;
        return false;
    }

    private boolean hasRoom() throws MatchFormatException {
        if (entries[depth] == Limits.ENTRIES) {
            throw reading.wrong(
                    json.path(),
                    "there are more than %s entries; choose a file with one match, or split it"
                            .formatted(Limits.written(Limits.ENTRIES)));
        }
        entries[depth]++;
        return true;
    }

    /** A text that says something. */
    public Optional<String> text() throws IOException {
        if (!begins(JsonKind.TEXT)) {
            return Optional.empty();
        }
        String letters = json.text();
        String text = json.wasPlain() ? letters : Upright.of(letters);
        if (text.length() > Limits.LETTERS) {
            throw reading.wrong(
                    json.path(),
                    "a text is longer than %s letters; shorten it".formatted(Limits.written(Limits.LETTERS)));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** A text or a number, as it is written. */
    public Optional<String> word() throws IOException {
        return json.kind() == JsonKind.NUMBER ? Optional.of(json.digits()) : text();
    }

    /** Whether an object comes, where a file has now an object and now something else. */
    public boolean isObject() throws IOException {
        return json.kind() == JsonKind.OBJECT;
    }

    /** The text under one key of an object, of which nothing else is wanted. */
    public Optional<String> textUnder(String wanted) throws IOException {
        Optional<String> found = Optional.empty();
        enterObject();
        while (nextField()) {
            if (key().equals(wanted)) {
                found = text();
                skipFields();
            } else {
                skip();
            }
        }
        return found;
    }

    public Optional<Double> number() throws IOException {
        double number = numberOr(Double.NaN);
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    /** The number that comes, infinite if it is beyond what a double holds, or that one where something else comes. */
    public double numberOr(double otherwise) throws IOException {
        return begins(JsonKind.NUMBER) ? json.number() : otherwise;
    }

    public Optional<Integer> whole() throws IOException {
        double number = numberOr(Double.NaN);
        return number == (int) number ? Optional.of((int) number) : Optional.empty();
    }

    public boolean isTrue() throws IOException {
        boolean so = json.kind() == JsonKind.TRUE;
        json.skip();
        return so;
    }

    /** Skips a value. */
    public void skip() throws IOException {
        json.skip();
    }

    /** Skips the fields of an object that are still to come; cheaper than to name them. */
    public void skipFields() throws IOException {
        json.skipFields();
    }

    /** Whether such a value comes; any other is skipped. */
    private boolean begins(JsonKind wanted) throws IOException {
        boolean so = json.kind() == wanted;
        if (!so) {
            json.skip();
        }
        return so;
    }
}
