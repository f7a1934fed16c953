package matchline.format.matchfile;

import static matchline.format.Samples.clean;
import static matchline.format.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import matchline.MatchBuilder;
import matchline.format.MatchFiles;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchFileWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"smallest.match.json", "two-one.match.json", "every-event.match.json"})
    void whatIsWrittenIsReadAsTheSameMatch(String sample) throws IOException {
        Match match = clean(text(sample));

        assertThat(clean(MatchFileWriter.write(match))).isEqualTo(match);
    }

    @Test
    void theBuiltInMatchSurvivesToo() throws IOException {
        assertThat(clean(MatchFileWriter.write(MatchFiles.builtIn()))).isEqualTo(MatchFiles.builtIn());
    }

    @Test
    void aPlayerToldOnBothSidesIsListedWithTheTeamThatHasHimInItsLineUp() throws IOException {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .chance(Side.HOME, "70", "away-4", "")
                .build();

        Match read = clean(MatchFileWriter.write(match));

        assertThat(read.home().squad()).extracting(Player::id).doesNotContain("away-4");
        assertThat(read.away().lineUp()).isEqualTo(match.away().lineUp());
        assertThat(read.events()).isEqualTo(match.events());
    }

    @Test
    void timesAreWrittenAsPeopleSayThem() throws IOException {
        assertThat(MatchFileWriter.write(clean(text("every-event.match.json"))))
                .contains("\"at\": \"HT\"", "\"at\": \"120+1\"", "\"at\": \"72:30.250\"", "\"at\": \"pen 3\"")
                .contains("\"until\": \"71:30\"");
    }
}
