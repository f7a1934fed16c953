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
        String complaint = message.group(1);
        int column = Integer.parseInt(message.group(3)) - (isReadPast(complaint) ? 1 : 0);
        return reading.wrong("line %s column %d".formatted(message.group(2), column), explained(complaint));
    }

    /** Whether Gson has taken the letter that it complains of, so that its column is one too far. */
    private static boolean isReadPast(String complaint) {
        return complaint.startsWith("Expected")
                || complaint.startsWith("Unexpected")
                || complaint.equals("Unterminated object")
                || complaint.equals("Unterminated array");
    }

    private static String explained(String complaint) {
        return switch (complaint) {
            case "End of input" -> "the file breaks off here; close what is still open, or fetch it again";
            case "Unterminated string" -> "a text is not closed; add the quotation mark at its end";
            case "Unterminated object" -> "a comma or a closing brace is missing; add it before this place";
            case "Unterminated array" -> "a comma or a closing bracket is missing; add it before this place";
            case "Expected ':'" -> "a colon is missing between a key and its value; add it";
            case "Expected name" -> "a key in double quotation marks is missing; add it, or take out the comma before";
            case "Expected value", "Unexpected value" -> "a value is missing; add it, or take out what asks for it";
            default -> otherwise(complaint);
        };
    }

    private static String otherwise(String complaint) {
        if (complaint.startsWith("Use JsonReader.setStrictness")) {
            return "JSON knows no comments, no NaN, no bare words, no comma before a closing bracket and nothing after"
                    + " its end; take it out";
        }
        if (complaint.contains("escape")) {
            return "a backslash begins something that JSON does not know; write two for a backslash";
        }
        if (complaint.startsWith("Unescaped control")) {
            return "a text holds a line break or a tab; write \\n or \\t for it";
        }
        return complaint.startsWith("Nesting limit")
                ? "it is nested too deeply for a match; choose another file"
                : "this is not JSON (%s); correct it".formatted(complaint);
    }
}
