package matchline.format.json;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;

/** What Gson found wrong with the JSON itself, in words for the user. Gson tells line and column only in its message. */
public final class JsonFault {
    private static final Pattern MESSAGE =
            Pattern.compile("(.*?) at line (\\d+) column (\\d+) path .*", Pattern.DOTALL);

    private JsonFault() {}

    /** What to throw instead of Gson's complaint that the JSON is malformed or breaks off. */
    public static MatchFormatException of(IOException fault, Reading reading) {
        Matcher message = MESSAGE.matcher(String.valueOf(fault.getMessage()));
        if (!message.matches()) {
            return reading.wrong("", "this is not JSON; correct it in a text editor");
        }
        String place = "line %s column %s".formatted(message.group(2), message.group(3));
        return reading.wrong(place, explained(message.group(1)));
    }

    private static String explained(String fault) {
        return switch (fault) {
            case "End of input" -> "the file breaks off here; close what is still open, or fetch it again";
            case "Unterminated string" -> "a text is not closed; add the quotation mark at its end";
            case "Unterminated object" -> "a comma or a closing brace is missing; add it before this place";
            case "Unterminated array" -> "a comma or a closing bracket is missing; add it before this place";
            case "Expected ':'" -> "a colon is missing between a key and its value; add it";
            case "Expected name" -> "a key in double quotation marks is missing; add it, or take out the comma before";
            default -> otherwise(fault);
        };
    }

    private static String otherwise(String fault) {
        if (fault.startsWith("Nesting limit")) {
            return "it is nested too deeply for a match; choose another file";
        }
        return fault.startsWith("Use JsonReader.setStrictness")
                ? "JSON knows no comments, no NaN, no bare words and no comma before a closing bracket; take it out"
                : "this is not JSON (%s); correct it".formatted(fault);
    }
}
