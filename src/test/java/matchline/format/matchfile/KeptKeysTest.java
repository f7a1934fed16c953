package matchline.format.matchfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matchline.format.MatchFiles;
import matchline.format.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of a match file that are not known here are for somebody else and survive. */
class KeptKeysTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("x.match.json");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "matchline": 1         | "matchline": 1, "$schema": "match-1"              | $schema                | "match-1"
        "matchline": 1         | "matchline": 1, "x": {"y": [1, 2.50, null, 1e3]} | x                      | {"y":[1,2.50,null,1e3]}
        "name": "Reims"        | "name": "Reims", "nick": "SDR"                   | home/nick              | "SDR"
        "number": 9            | "number": 9, "foot": "left"                      | home/others/0/foot     | "left"
        "at": "12"             | "at": "12", "weather": {"rain": true}            | events/0/weather       | {"rain":true}
        "at": "67:30"          | "at": "67:30", "mood": 7                         | events/2/mood          | 7
        "end": "90+5"          | "end": "90+5", "whistle": "late"                 | periods/0/whistle      | "late"
        "lang": "en"           | "lang": "en", "page": 3                          | quotes/0/words/0/page  | 3
        "mark": 8.5            | "mark": 8.5, "stars": 4                          | marks/0/marks/0/stars  | 4
        "attendance": 812      | "attendance": 812, "sold out": false             | occasion/sold out      | false
        """)
    void wherever(String known, String withUnknown, String place, String value) throws IOException {
        String text = Samples.text("two-one.match.json");
        assertThat(text).containsOnlyOnce(known);

        assertThat(at(place, saved(text.replace(known, withUnknown)))).isEqualTo(value);
    }

    @Test
    void alsoWhereEventsChangeTheirPlace() throws IOException {
        JsonObject saved = saved("""
            { "matchline": 1, "home": { "name": "A" }, "away": { "name": "B" }, "events": [
              { "at": "80", "type": "goal", "team": "home", "x": "second" },
              { "at": "20", "type": "goal", "team": "home", "x": "first",
                "cancelled": { "at": "21", "by": "VAR", "reason": "offside", "x": "cancelled" } } ] }\
            """);

        assertThat(at("events/0/x", saved)).isEqualTo("\"first\"");
        assertThat(at("events/0/cancelled/x", saved)).isEqualTo("\"cancelled\"");
        assertThat(at("events/1/x", saved)).isEqualTo("\"second\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest.match.json", "two-one.match.json", "every-event.match.json"})
    void nothingComesBackThatIsKnown(String sample) throws IOException {
        Files.writeString(file, Samples.text(sample));

        assertThat(MatchFileWriter.write(MatchFiles.read(file, _ -> {}), file))
                .isEqualTo(MatchFileWriter.write(MatchFiles.read(file, _ -> {})));
    }

    @Test
    void nothingComesBackOfTheBuiltInMatch() throws IOException {
        Path builtIn = Path.of("assets/matches/2023-11-09-toulouse-liverpool.match.json");

        String saved = MatchFileWriter.write(MatchFiles.builtIn(), builtIn);
        assertThat(saved).contains("$schema");
        assertThat(saved.lines().count())
                .isEqualTo(MatchFileWriter.write(MatchFiles.builtIn()).lines().count() + 1);
    }

    private JsonObject saved(String text) throws IOException {
        Files.writeString(file, text);
        String saved = MatchFileWriter.write(MatchFiles.read(file, _ -> {}), file);
        Files.writeString(file, saved);
        assertThat(MatchFileWriter.write(MatchFiles.read(file, _ -> {}), file)).isEqualTo(saved);
        return JsonParser.parseString(saved).getAsJsonObject();
    }

    private static String at(String place, JsonObject top) {
        var here = (JsonElement) top;
        for (String step : place.split("/")) {
            here = here.isJsonArray()
                    ? here.getAsJsonArray().get(Integer.parseInt(step))
                    : here.getAsJsonObject().get(step);
            assertThat(here).as(place).isNotNull();
        }
        return here.toString();
    }
}
