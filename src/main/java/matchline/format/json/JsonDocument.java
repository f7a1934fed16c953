package matchline.format.json;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;

/** A JSON file that is read whole: UTF-8, strictly by the standard, with an object at the top. */
public final class JsonDocument {
    private static final int LARGEST = Limits.JSON_MEBIBYTES << 20;

    private JsonDocument() {}

    /**
     * Reads the object at the top of the document.
     *
     * @throws matchline.format.reading.MatchFormatException if it is not JSON, with line and column
     */
    public static Fields read(InputStream in, Reading reading) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw reading.wrong(
                    "",
                    "it is larger than %d MiB; split it or leave out what is not needed"
                            .formatted(Limits.JSON_MEBIBYTES));
        }
        String text = decoded(bytes, reading);
        if (text.isBlank()) {
            throw reading.wrong("", "the file is empty; choose another, or fetch it again");
        }
        JsonTree tree = new JsonTree(text, reading);
        if (tree.read() instanceof JsonObject top) {
            return new Fields(top, "", reading);
        }
        throw reading.wrong("line 1", "a JSON object is needed at the top; begin the file with {");
    }

    private static String decoded(byte[] bytes, Reading reading) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean clean = !decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!clean) {
            long line = 1 + text.chars().filter(letter -> letter == '\n').count();
            throw reading.wrong("line " + line, "this is not UTF-8 text; save the file as UTF-8");
        }
        return text;
    }
}
