package matchline.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;
import matchline.format.scan.BrokenJson;
import matchline.format.scan.JsonScanner;

/** A JSON file that is let pass by, whole or only its start. */
public final class JsonFile {
    private static final int A_LITTLE = 1 << 15;

    private JsonFile() {}

    /** Reads what is needed of a file. */
    @FunctionalInterface
    public interface Whole<T> {
        T read(JsonStream json) throws IOException;
    }

    /**
     * Reads a file from its start as far as is needed.
     *
     * @throws matchline.format.reading.MatchFormatException if it is not JSON, with line and column
     */
    public static <T> T read(Path file, Reading reading, Whole<T> whole) throws IOException {
        if (Files.size(file) > (long) Limits.JSON_MEBIBYTES << 20) {
            throw reading.wrong("", "it is larger than %d MiB; choose a smaller file".formatted(Limits.JSON_MEBIBYTES));
        }
        try {
            return whole.read(new JsonStream(new JsonScanner(Files.readAllBytes(file), Limits.DEPTH), reading));
        } catch (BrokenJson e) {
            throw reading.wrong(e.place(), e.fault().sentence());
        }
    }

    /**
     * Reads what stands at the start of a file, of which the rest is not looked at where a little of it is enough.
     *
     * @throws matchline.format.reading.MatchFormatException if it is not JSON, with line and column
     */
    public static <T> T readStart(Path file, Reading reading, Whole<T> start) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return start.read(new JsonStream(new JsonScanner(in.readNBytes(A_LITTLE), Limits.DEPTH), reading));
        } catch (BrokenJson _) {
            return read(file, reading, start);
        }
    }
}
