package matchline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matchline.model.Match;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window fails at some marks of direction, and others turn the words beside a name about. */
class TextsThatTurnTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"matchline\": 1, \"home\": {\"name\": \"%s\"}, \"away\": {\"name\": \"B\"}}",
                "{\"matches\": [{\"date\": \"2024-01-01\", \"team1\": \"%s\", \"team2\": \"B\", \"score\": {\"ft\":"
                        + " [0, 0]}}]}",
                "minute,type,team,home,away\n9,yellow,home,%s,B"
            })
    void aNameIsReadWithoutThem(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("any"), text.formatted("\u202Eאבג\u2067 A"));

        Match match = MatchFiles.read(file, _ -> {});

        assertThat(match.home().name()).isEqualTo("אבג A");
    }
}
