package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import matchline.Matches;
import matchline.analysis.MatchHistory;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.StatedTime;
import matchline.ui.ViewerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWordsTest {
    private final Match match = Matches.equaliserCancelled();
    private final MomentWords words = new MomentWords(new Words(ViewerApplication.class, Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "1, 1', 1 minute",
        "36, 36', 36 minutes",
        "90+7, 90+7', 90 plus 7 minutes",
        "45, HT, half-time",
        "HT, HT, half-time",
        "0:00, Kick-off, kick-off",
        "90+11, FT, full time"
    })
    void timesAreWrittenAndSpoken(String time, String written, String spoken) {
        Moment moment = StatedTime.parse(time).whenOver();
        assertThat(words.label(moment, match.clock())).isEqualTo(written);
        assertThat(words.spoken(moment, match.clock())).isEqualTo(spoken);
    }

    @Test
    void aScreenReaderHearsThatTheGoalIsUnderReview() {
        Moment moment = StatedTime.parse("90+7").whenOver();
        MatchHistory history = MatchHistory.of(match);
        assertThat(words.spoken(history.at(moment), history.scoreAt(moment), match))
                .isEqualTo("90 plus 7 minutes, Toulouse 3 Liverpool 3, under review");
        MomentWords french = new MomentWords(new Words(ViewerApplication.class, Locale.FRENCH));
        assertThat(french.spoken(history.at(moment), history.scoreAt(moment), match))
                .isEqualTo("90 plus 7 minutes, Toulouse 3 Liverpool 3, vérification en cours");
        assertThat(words.spoken(history.at(moment), Optional.empty(), match))
                .isEqualTo("90 plus 7 minutes, Toulouse against Liverpool, score not known, under review");
    }
}
