package matchline.format.json;

import com.google.gson.FormattingStyle;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON on one line, for programs that read line by line; on a terminal it steers nothing. */
public final class JsonLine {
    /** What JSON lets stand as it is. */
    private static final Pattern CONTROLS = Pattern.compile("[\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069]");

    private JsonLine() {}

    /** The fields in their order; a value is a text, a number, a truth, a list, a map or null. */
    public static String of(Map<String, ?> fields) {
        return CONTROLS.matcher(JsonText.of(fields, FormattingStyle.COMPACT))
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
    }
}
