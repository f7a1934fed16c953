package matchline.chart.words;

import static matchline.MatchBuilder.match;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import matchline.chart.TimelineChart;
import matchline.model.Match;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private static final EventWords WORDS = new EventWords(new Words(TimelineChart.class, Locale.ENGLISH));

    @Test
    void aHeadlineAndTheLineUnderItSayNothingTwice() {
        Match match = match("Sochaux", "Metz")
                .penalty(HOME, "10", "A")
                .ownGoal(HOME, "20", "B")
                .goal(HOME, "30", "C", "D")
                .build();
        assertThat(match.events().stream().map(WORDS::addition)).containsExactly("", "", "assist D");
        assertThat(WORDS.headline(match.events().getFirst(), match)).contains("penalty");
    }

    @Test
    void ofANameOnlyAsMuchIsToldAsAnyoneReads() {
        String endless = "Ana ".repeat(2_500);
        Match match = match(endless, "Metz").goal(HOME, "10", endless).build();

        assertThat(WORDS.headline(match.events().getFirst(), match))
                .contains("Ana…")
                .hasSizeLessThan(700);
    }
}
