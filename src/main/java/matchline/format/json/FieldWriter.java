package matchline.format.json;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import matchline.model.WrittenName;

/** A JSON object in the making, in the order it is told. What is empty is left out. */
public final class FieldWriter {
    private final JsonObject object = new JsonObject();

    public FieldWriter text(String key, String text) {
        if (!text.isBlank()) {
            object.addProperty(key, text);
        }
        return this;
    }

    public FieldWriter text(String key, Optional<String> text) {
        return text(key, text.orElse(""));
    }

    /** A name of an enum, as {@link Fields#choice} reads it. */
    public FieldWriter choice(String key, Optional<? extends Enum<?>> choice) {
        return text(key, choice.map(WrittenName::of));
    }

    public FieldWriter number(String key, double number) {
        object.add(key, new JsonPrimitive(number == Math.rint(number) ? (Number) (long) number : number));
        return this;
    }

    public FieldWriter number(String key, Optional<? extends Number> number) {
        number.ifPresent(known -> number(key, known.doubleValue()));
        return this;
    }

    public FieldWriter isTrue(String key, boolean value) {
        if (value) {
            object.addProperty(key, true);
        }
        return this;
    }

    public FieldWriter texts(String key, List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return some(key, array, array.isEmpty());
    }

    /** An object, filled by its writer. */
    public <T> FieldWriter object(String key, T value, BiConsumer<T, FieldWriter> writer) {
        JsonObject written = written(value, writer);
        return some(key, written, written.isEmpty());
    }

    /** A list of objects, each filled by the writer. */
    public <T> FieldWriter objects(String key, List<T> values, BiConsumer<T, FieldWriter> writer) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(written(value, writer)));
        return some(key, array, array.isEmpty());
    }

    private static <T> JsonObject written(T value, BiConsumer<T, FieldWriter> writer) {
        FieldWriter fields = new FieldWriter();
        writer.accept(value, fields);
        return fields.object;
    }

    private FieldWriter some(String key, JsonElement element, boolean empty) {
        if (!empty) {
            object.add(key, element);
        }
        return this;
    }

    /** Adds what was in a document before and is not ours. */
    public FieldWriter keep(Leftovers leftovers) {
        leftovers.addTo(object);
        return this;
    }

    /** The object as readable JSON. */
    @Override
    public String toString() {
        return JsonText.of(object, FormattingStyle.PRETTY);
    }
}
