package matchline.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import matchline.format.reading.Limits;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.format.reading.Upright;
import matchline.format.scan.BrokenJson;
import matchline.format.scan.JsonKind;
import matchline.format.scan.JsonScanner;

/**
 * A JSON file that is read as it passes by, for files of which little is needed. A value of another type than the one
 * asked for counts as not there; whoever needs it says so.
 */
public final class JsonStream {
    private static final int A_LITTLE = 1 << 15;

    private final JsonScanner json;
    private final Reading reading;

    private JsonStream(JsonScanner json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    /** Reads what is needed of a file. */
    @FunctionalInterface
    public interface Whole<T> {
        T read(JsonStream json) throws IOException;
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

    /**
     * Reads a file from its start as far as is needed.
     *
     * @throws matchline.format.reading.MatchFormatException if it is not JSON, with line and column
     */
    public static <T> T read(Path file, Reading reading, Whole<T> whole) throws IOException {
        if (Files.size(file) > (long) Limits.JSON_MEBIBYTES << 20) {
            throw reading.wrong("", "it is larger than %d MiB; choose a smaller file".formatted(Limits.JSON_MEBIBYTES));
        }
        try {
            return whole.read(new JsonStream(new JsonScanner(Files.readAllBytes(file), Limits.DEPTH), reading));
        } catch (BrokenJson e) {
            throw reading.wrong(e.place(), e.fault().sentence());
        }
    }

    /**
     * Reads what stands at the start of a file, of which the rest is not looked at where a little of it is enough.
     *
     * @throws matchline.format.reading.MatchFormatException if it is not JSON, with line and column
     */
    public static <T> T readStart(Path file, Reading reading, Whole<T> start) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return start.read(new JsonStream(new JsonScanner(in.readNBytes(A_LITTLE), Limits.DEPTH), reading));
        } catch (BrokenJson _) {
            return read(file, reading, start);
        }
    }

    /** The fields of an object, each to be read or skipped. */
    public void object(Field field) throws IOException {
        if (!begins(JsonKind.OBJECT)) {
            return;
        }
        json.open();
        for (int fields = 0; json.nextField(); fields++) {
            requireRoom(fields);
            field.read(json.name());
        }
    }

    /** The values of an array, each to be read or skipped. */
    public void array(Element element) throws IOException {
        if (begins(JsonKind.ARRAY)) {
            arrayUntil(() -> false, element);
        }
    }

    /** The values of an array until it is enough; where they lasted until then, nothing more can be read. */
    public void arrayUntil(BooleanSupplier enough, Element element) throws IOException {
        json.open();
        for (int entries = 0; !enough.getAsBoolean() && json.nextElement(); entries++) {
            requireRoom(entries);
            element.read();
        }
    }

    /** A text that says something. */
    public Optional<String> text() throws IOException {
        if (!begins(JsonKind.TEXT)) {
            return Optional.empty();
        }
        String text = Upright.of(json.text());
        if (text.length() > Limits.LETTERS) {
            throw reading.wrong(
                    json.path(),
                    "a text is longer than %s letters; shorten it".formatted(Limits.written(Limits.LETTERS)));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private void requireRoom(int entries) throws MatchFormatException {
        if (entries == Limits.ENTRIES) {
            throw reading.wrong(
                    json.path(),
                    "there are more than %s entries; choose a file with one match, or split it"
                            .formatted(Limits.written(Limits.ENTRIES)));
        }
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
        return under(wanted, JsonStream::text);
    }

    /** Whether {@code true} stands under one key of an object, of which nothing else is wanted. */
    public boolean isTrueUnder(String wanted) throws IOException {
        return under(wanted, json -> Optional.of(json.isTrue())).orElse(false);
    }

    private <T> Optional<T> under(String wanted, Whole<Optional<T>> value) throws IOException {
        Optional<T> found = Optional.empty();
        if (begins(JsonKind.OBJECT)) {
            json.open();
            while (json.nextField()) {
                if (json.name().equals(wanted)) {
                    found = value.read(this);
                    json.skipFields();
                } else {
                    json.skip();
                }
            }
        }
        return found;
    }

    public Optional<Double> number() throws IOException {
        return begins(JsonKind.NUMBER) ? Optional.of(json.number()).filter(Double::isFinite) : Optional.empty();
    }

    public Optional<Integer> whole() throws IOException {
        return number().filter(number -> number == number.intValue()).map(Double::intValue);
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
