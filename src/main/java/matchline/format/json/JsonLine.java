package matchline.format.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

/** JSON on one line, for programs that read line by line. */
public final class JsonLine {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private JsonLine() {}

    /** The fields in their order; a value is a text, a number, a truth, a list, a map or null. */
    public static String of(Map<String, ?> fields) {
        return GSON.toJson(fields);
    }
}
