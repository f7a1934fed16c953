package matchline.format.json;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import matchline.format.reading.Steering;

/**
 * JSON as text, which steers no terminal. It is written value by value: Gson's way through the types of Java takes longer
 * to start than to write.
 */
final class JsonText {
    /** What JSON lets stand as it is, and all but the ends of its own lines. */
    private static final Pattern CONTROLS = Pattern.compile("[" + Steering.CHARACTERS + "&&[^\\n]]");

    private final StringWriter text = new StringWriter();
    private final JsonWriter writer = new JsonWriter(text);

    private JsonText(FormattingStyle style) {
        writer.setFormattingStyle(style);
        writer.setHtmlSafe(false);
    }

    /** A value as {@link JsonLine} knows it, or an element of Gson's tree. */
    static String of(Object value, FormattingStyle style) {
        JsonText json = new JsonText(style);
        try {
            json.write(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CONTROLS.matcher(json.text.getBuffer())
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case Map<?, ?> map -> writeObject(map);
            case JsonObject object -> writeObject(object.asMap());
            case List<?> list -> writeArray(list);
            case JsonArray array -> writeArray(array.asList());
            case JsonPrimitive primitive when primitive.isNumber() -> writer.value(primitive.getAsNumber());
            case JsonPrimitive primitive when primitive.isBoolean() -> writer.value(primitive.getAsBoolean());
            case JsonPrimitive primitive -> writer.value(primitive.getAsString());
            case Number number -> writer.value(number);
            case Boolean truth -> writer.value(truth);
            case String words -> writer.value(words);
            case JsonElement _ -> writer.nullValue();
            case null -> writer.nullValue();
            default -> throw new IllegalArgumentException("no value of JSON: " + value.getClass());
        }
    }

    private void writeObject(Map<?, ?> fields) throws IOException {
        writer.beginObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            writer.name((String) field.getKey());
            write(field.getValue());
        }
        writer.endObject();
    }

    private void writeArray(List<?> values) throws IOException {
        writer.beginArray();
        for (Object value : values) {
            write(value);
        }
        writer.endArray();
    }
}
