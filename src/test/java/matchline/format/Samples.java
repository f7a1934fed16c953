package matchline.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.matchfile.MatchFileFormat;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.model.Match;

/** The sample files of the tests. */
public final class Samples {
    private Samples() {}

    /** The text of a file in {@code src/test/resources/format}. */
    public static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/format/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A match file in which nothing is odd. */
    public static Match clean(String json) throws IOException {
        return read(json, problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    /** What is odd in a match file. */
    public static List<String> oddities(String json) throws IOException {
        List<String> found = new ArrayList<>();
        read(json, problem -> found.add(problem.toString()));
        return found;
    }

    private static Match read(String json, Consumer<Problem> problems) throws IOException {
        InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return new MatchFileFormat().read(in, new Reading("sample", problems));
    }
}
