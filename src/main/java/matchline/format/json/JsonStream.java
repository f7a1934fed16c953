package matchline.format.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import matchline.format.reading.Limits;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;

/**
 * A JSON file that is read as it passes by, for files of which little is needed. A value of another type than the one
 * asked for counts as not there; whoever needs it says so.
 */
public final class JsonStream {
    private final JsonReader json;
    private final Reading reading;

    private JsonStream(JsonReader json, Reading reading) {
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
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(Limits.DEPTH);
            return whole.read(new JsonStream(json, reading));
        } catch (MalformedJsonException | EOFException e) {
            throw JsonFault.of(e, reading);
        } catch (CharacterCodingException _) {
            throw reading.wrong("", "this is not UTF-8 text; save the file as UTF-8");
        }
    }

    /** The fields of an object, each to be read or skipped. */
    public void object(Field field) throws IOException {
        if (!begins(JsonToken.BEGIN_OBJECT)) {
            return;
        }
        json.beginObject();
        for (int fields = 0; json.peek() != JsonToken.END_OBJECT; fields++) {
            requireRoom(fields);
            field.read(json.nextName());
        }
        json.endObject();
    }

    /** The values of an array, each to be read or skipped. */
    public void array(Element element) throws IOException {
        if (!begins(JsonToken.BEGIN_ARRAY)) {
            return;
        }
        arrayUntil(() -> false, element);
        json.endArray();
    }

    /** The values of an array until it is enough; where they lasted until then, nothing more can be read. */
    public void arrayUntil(BooleanSupplier enough, Element element) throws IOException {
        json.beginArray();
        for (int entries = 0; !enough.getAsBoolean() && json.peek() != JsonToken.END_ARRAY; entries++) {
            requireRoom(entries);
            element.read();
        }
    }

    /** A text that says something. */
    public Optional<String> text() throws IOException {
        if (!begins(JsonToken.STRING)) {
            return Optional.empty();
        }
        String text = json.nextString();
        if (text.length() > Limits.LETTERS) {
            throw reading.wrong(
                    place(), "a text is longer than %s letters; shorten it".formatted(Limits.written(Limits.LETTERS)));
        }
        return Optional.of(text).filter(told -> !told.isBlank());
    }

    private void requireRoom(int entries) throws MatchFormatException {
        if (entries == Limits.ENTRIES) {
            throw reading.wrong(
                    place(),
                    "there are more than %s entries; choose a file with one match, or split it"
                            .formatted(Limits.written(Limits.ENTRIES)));
        }
    }

    private String place() {
        return json.getPath().replaceFirst("^\\$\\.?", "");
    }

    /** A text or a number, as it is written. */
    public Optional<String> word() throws IOException {
        return json.peek() == JsonToken.NUMBER ? Optional.of(json.nextString()) : text();
    }

    /** Whether an object comes, where a file has now an object and now something else. */
    public boolean isObject() throws IOException {
        return json.peek() == JsonToken.BEGIN_OBJECT;
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
        var found = new Object() {
            Optional<T> value = Optional.empty();
        };
        object(key -> {
            if (key.equals(wanted)) {
                found.value = value.read(this);
                skipFields();
            } else {
                skip();
            }
        });
        return found.value;
    }

    public Optional<Double> number() throws IOException {
        return begins(JsonToken.NUMBER)
                ? Optional.of(Double.parseDouble(json.nextString())).filter(Double::isFinite)
                : Optional.empty();
    }

    public Optional<Integer> whole() throws IOException {
        return number().filter(number -> number == number.intValue()).map(Double::intValue);
    }

    public boolean isTrue() throws IOException {
        return begins(JsonToken.BOOLEAN) && json.nextBoolean();
    }

    /** Skips a value. */
    public void skip() throws IOException {
        json.skipValue();
    }

    /** Skips all fields of an object that are still to come; much cheaper than to name them. */
    public void skipFields() throws IOException {
        while (json.peek() != JsonToken.END_OBJECT) {
            json.skipValue();
            json.skipValue();
        }
    }

    /** Whether such a value comes; any other is skipped. */
    private boolean begins(JsonToken wanted) throws IOException {
        boolean so = json.peek() == wanted;
        if (!so) {
            json.skipValue();
        }
        return so;
    }
}
