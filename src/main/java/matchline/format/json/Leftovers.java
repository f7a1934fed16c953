package matchline.format.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a document holds beyond what was read from it, to be kept when it is written anew. */
public final class Leftovers {
    public static final Leftovers NONE = new Leftovers(new JsonObject());

    static final String ID = "id";

    /** The keys by which an object in a list is found again, wherever it stands now. */
    static final List<String> IDENTITY = List.of(ID, "period", "outlet");

    private final JsonObject left;

    private Leftovers(JsonObject left) {
        this.left = left;
    }

    /** What is left of a document when all has been read that could be. */
    static Leftovers of(JsonObject read) {
        return new Leftovers(read);
    }

    /** Whether nothing is left of a value that was read. */
    static boolean isNothing(JsonElement read) {
        return switch (read) {
            case JsonObject object -> IDENTITY.containsAll(object.keySet());
            case JsonArray array -> array.asList().stream().allMatch(Leftovers::isNothing);
            case null, default -> true;
        };
    }

    void addTo(JsonObject written) {
        add(left, written);
    }

    private static void add(JsonObject left, JsonObject written) {
        for (String key : left.keySet()) {
            JsonElement value = left.get(key);
            if (!written.has(key)) {
                written.add(key, value);
            } else if (value instanceof JsonObject object && written.get(key) instanceof JsonObject same) {
                add(object, same);
            } else if (value instanceof JsonArray array && written.get(key) instanceof JsonArray same) {
                add(array, same);
            }
        }
    }

    private static void add(JsonArray left, JsonArray written) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) instanceof JsonObject object) {
                counterpart(object, i, written).ifPresent(same -> add(object, same));
            }
        }
    }

    private static Optional<JsonObject> counterpart(JsonObject object, int place, JsonArray written) {
        Optional<String> key = IDENTITY.stream().filter(object::has).findFirst();
        return key.isPresent()
                ? written.asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .filter(each -> object.get(key.get()).equals(each.get(key.get())))
                        .findFirst()
                : at(place, written);
    }

    private static Optional<JsonObject> at(int place, JsonArray written) {
        return place < written.size() && written.get(place) instanceof JsonObject object
                ? Optional.of(object)
                : Optional.empty();
    }
}
