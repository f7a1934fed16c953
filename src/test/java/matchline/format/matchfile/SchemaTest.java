package matchline.format.matchfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matchline.format.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema accepts every match that we ship or read in tests, and finds the mistakes an editor should mark. */
class SchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaTest.class.getResourceAsStream("/schema/match-1.schema.json"));

    static Stream<Path> matchFiles() throws IOException {
        List<Path> files;
        try (Stream<Path> shipped = Files.list(Path.of("assets/matches"));
                Stream<Path> samples = Files.list(Path.of("src/test/resources/format"))) {
            files = Stream.concat(shipped, samples)
                    .filter(file -> file.toString().endsWith(".match.json"))
                    .toList();
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matchFiles")
    void accepts(Path file) throws IOException {
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "matchline": 1         | "matchline": 2
        "name": "Reims"        | "called": "Reims"
        "at": "12"             | "at": "half past"
        "at": "12"             | "at": 12
        "at": "12"             | "minute": "12"
        "goal", "team": "away" | "gaol", "team": "away"
        "goal", "team": "away" | "goal"
        "number": 9            | "number": 100
        "sources": ["A"]       | "sources": "A"
        "#aa0000"              | "red"
        "mark": 9.5            | "mark": 10.5
        "goals": "2-1"         | "for": 2
        """)
    void refuses(String right, String wrong) {
        String text = Samples.text("two-one.match.json").replace(right, wrong);

        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
    }
}
