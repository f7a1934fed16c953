package matchline.format.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.model.Match;

/** Reads CSV in tests. */
final class Csv {
    static final String TEAMS = "# home: Reims\n# away: Lens\n";

    private Csv() {}

    /** CSV in which nothing is odd. */
    static Match clean(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    /** CSV whose oddities do not matter. */
    static Match lenient(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), _ -> {});
    }

    static List<String> oddities(String text) throws IOException {
        List<String> found = new ArrayList<>();
        read(text.getBytes(StandardCharsets.UTF_8), problem -> found.add(problem.toString()));
        return found;
    }

    static Match read(byte[] bytes, Consumer<Problem> problems) throws IOException {
        return new CsvFormat().read(new ByteArrayInputStream(bytes), new Reading("sample", problems));
    }
}
