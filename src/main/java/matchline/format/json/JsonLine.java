package matchline.format.json;

import com.google.gson.FormattingStyle;
import java.util.Map;

/** JSON on one line, for programs that read line by line. */
public final class JsonLine {
    private JsonLine() {}

    /** The fields in their order; a value is a text, a number, a truth, a list, a map or null. */
    public static String of(Map<String, ?> fields) {
        return JsonText.of(fields, FormattingStyle.COMPACT);
    }
}
