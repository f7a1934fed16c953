package matchline.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;

/** Reads JSON into a tree. Unlike Gson's own it refuses a key that stands twice, and what would fill the memory. */
final class JsonTree {
    private static final int MOST_DIGITS_TO_KEEP = 40;

    private final JsonReader reader;
    private final Reading reading;
    private int values;

    JsonTree(String text, Reading reading) {
        this.reader = new JsonReader(new StringReader(text));
        this.reading = reading;
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(Limits.DEPTH);
    }

    JsonElement read() throws IOException {
        try {
            JsonElement top = value();
            reader.peek();
            return top;
        } catch (MalformedJsonException | EOFException e) {
            throw JsonFault.of(e, reading);
        }
    }

    private JsonElement value() throws IOException {
        values++;
        if (values > Limits.VALUES) {
            throw reading.wrong(
                    "",
                    "it holds more than %s values; choose a file with one match"
                            .formatted(Limits.written(Limits.VALUES)));
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case NUMBER -> new JsonPrimitive(number(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> new JsonPrimitive(reader.nextString());
        };
    }

    /** As it is written, so that it can be written the same again. */
    private static Number number(String digits) {
        try {
            return digits.length() <= MOST_DIGITS_TO_KEEP ? new BigDecimal(digits) : Double.parseDouble(digits);
        } catch (NumberFormatException _) {
            return Double.parseDouble(digits);
        }
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.peek() == JsonToken.NAME) {
            String key = reader.nextName();
            if (object.has(key)) {
                String place = reader.getPath().replaceFirst("^\\$\\.?", "");
                throw reading.wrong(place, "the key \"%s\" stands twice in one object; keep one".formatted(key));
            }
            object.add(key, value());
        }
        reader.endObject();
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.peek() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        reader.endArray();
        return array;
    }
}
