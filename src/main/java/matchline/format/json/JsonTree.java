package matchline.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;
import matchline.format.scan.BrokenJson;
import matchline.format.scan.JsonScanner;

/** Reads JSON into a tree. Unlike Gson's own it refuses a key that stands twice, and what would fill the memory. */
final class JsonTree {
    private final JsonScanner scanner;
    private final Reading reading;
    private int values;

    JsonTree(byte[] bytes, Reading reading) {
        this.scanner = new JsonScanner(bytes, Limits.DEPTH);
        this.reading = reading;
    }

    JsonElement read() throws IOException {
        if (scanner.isAtEnd()) {
            throw reading.wrong("", "the file is empty; choose another, or fetch it again");
        }
        try {
            JsonElement top = value();
            scanner.requireEnd();
            return top;
        } catch (BrokenJson e) {
            throw reading.wrong(e.place(), e.fault().sentence());
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
        return switch (scanner.kind()) {
            case OBJECT -> object();
            case ARRAY -> array();
            case TEXT -> new JsonPrimitive(scanner.text());
            case NUMBER -> new JsonPrimitive(new WrittenNumber(scanner.digits()));
            case TRUE -> word(new JsonPrimitive(true));
            case FALSE -> word(new JsonPrimitive(false));
            case NULL -> word(JsonNull.INSTANCE);
        };
    }

    private JsonElement word(JsonElement meant) throws BrokenJson {
        scanner.skip();
        return meant;
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        scanner.open();
        while (scanner.nextField()) {
            String key = scanner.name();
            if (object.has(key)) {
                throw reading.wrong(
                        scanner.path(), "the key \"%s\" stands twice in one object; keep one".formatted(key));
            }
            object.add(key, value());
        }
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        scanner.open();
        while (scanner.nextElement()) {
            array.add(value());
        }
        return array;
    }
}
