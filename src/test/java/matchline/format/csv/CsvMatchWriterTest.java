package matchline.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import matchline.MatchBuilder;
import matchline.format.MatchFiles;
import matchline.format.Samples;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.PlayedPeriod;
import matchline.model.Side;
import org.junit.jupiter.api.Test;

class CsvMatchWriterTest {

    @Test
    void onlyColumnsThatAreNeededAreWritten() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .goal(Side.AWAY, "90+7", "Li", "Öz")
                .build();

        assertThat(CsvMatchWriter.write(match)).isEqualTo("""
            # home: Reims
            # away: Lens
            minute,type,team,player,assist,detail
            90+7,goal,Lens,Li,Öz,
            """);
    }

    @Test
    void aFormulaIsWrittenAsText() throws IOException {
        Match match = MatchBuilder.match("=1+1", "@Lens;=2+2")
                .goal(Side.HOME, "12", "=HYPERLINK(\"http://x\")", "-Öz")
                .build();
        String text = CsvMatchWriter.write(match);

        assertThat(text).contains("# home: '=1+1", "# away: '@Lens;'=2+2", ",\"'=HYPERLINK(\"\"http://x\"\")\",'-Öz");
        assertThat(Csv.clean(text).home().squad())
                .extracting(player -> player.name())
                .containsExactly("=HYPERLINK(\"http://x\")", "-Öz");
        assertThat(Csv.clean(text).away().name()).isEqualTo("@Lens;=2+2");
    }

    @Test
    void extraTimeInWhichNothingHappenedComesBack() throws IOException {
        String text = Csv.TEAMS + "minute,type,team\n50,goal,Lens\net 91,kick-off,\n106,start,\n";
        Match match = Csv.clean(text);

        assertThat(match.clock().periods()).hasSize(4);
        assertThat(Csv.clean(CsvMatchWriter.write(match)).clock()).isEqualTo(match.clock());
    }

    @Test
    void everyKindOfEventComesBack() throws IOException {
        Match match = Samples.clean(Samples.text("every-event.match.json"));
        Match again = Csv.lenient(CsvMatchWriter.write(match));

        assertThat(again.events())
                .extracting(MatchEvent::getClass)
                .isEqualTo(match.events().stream().map(MatchEvent::getClass).toList());
        assertThat(again.events())
                .extracting(MatchEvent::moment)
                .isEqualTo(match.events().stream().map(MatchEvent::moment).toList());
        assertThat(again.clock().periods())
                .extracting(PlayedPeriod::period)
                .isEqualTo(match.clock().periods().stream()
                        .map(PlayedPeriod::period)
                        .toList());
    }

    @Test
    void theBuiltInMatchComesBackAsFarAsItCan() throws IOException {
        Match match = MatchFiles.builtIn();
        Match again = Csv.lenient(CsvMatchWriter.write(match));

        assertThat(again.clock()).isEqualTo(match.clock());
        assertThat(again.occasion().competition()).isEqualTo(match.occasion().competition());
        assertThat(again.events()).hasSameSizeAs(match.events());
        assertThat(again.press().quotes()).hasSameSizeAs(match.press().quotes());
        assertThat(CsvMatchWriter.write(again)).isEqualTo(CsvMatchWriter.write(match));
    }
}
