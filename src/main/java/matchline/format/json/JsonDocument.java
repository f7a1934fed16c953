package matchline.format.json;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
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
        JsonTree tree = new JsonTree(bytes, reading);
        if (tree.read() instanceof JsonObject top) {
            return new Fields(top, "", reading);
        }
        throw reading.wrong("line 1", "a JSON object is needed at the top; begin the file with {");
    }
}
