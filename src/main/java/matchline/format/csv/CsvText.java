package matchline.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;
import matchline.format.reading.Upright;

/** The letters of a CSV file: UTF-8, or what spreadsheets in Western Europe and America wrote before it. */
final class CsvText {
    private static final int LARGEST = Limits.CSV_MEBIBYTES << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    static String read(InputStream in, Reading reading) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw reading.wrong(
                    "", "it is larger than %d MiB; keep the rows of one match".formatted(Limits.CSV_MEBIBYTES));
        }
        String text = Upright.of(decoded(bytes, reading));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes, Reading reading) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            reading.odd("", "this is not UTF-8 text and is read as Windows-1252; save it as \"CSV UTF-8\"");
            return new String(bytes, WINDOWS);
        }
    }
}
