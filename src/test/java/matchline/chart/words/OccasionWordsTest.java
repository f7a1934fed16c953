package matchline.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import matchline.chart.TimelineChart;
import org.junit.jupiter.api.Test;

class OccasionWordsTest {
    private final OccasionWords english = in(Locale.ENGLISH);
    private final OccasionWords french = in(Locale.FRENCH);

    @Test
    void daysAreWrittenOut() {
        assertThat(english.date(LocalDate.of(2023, 11, 9))).isEqualTo("9 November 2023");
        assertThat(french.date(LocalDate.of(2023, 11, 9))).isEqualTo("9 novembre 2023");
        assertThat(french.date(LocalDate.of(2024, 1, 1))).isEqualTo("1er janvier 2024");
    }

    @Test
    void digitsStandInGroupsOfThree() {
        assertThat(english.grouped(32_026)).isEqualTo("32,026");
        assertThat(french.grouped(1_032_026)).isEqualTo("1\u202f032\u202f026");
        assertThat(english.grouped(999)).isEqualTo("999");
    }

    private static OccasionWords in(Locale language) {
        return new OccasionWords(new Words(TimelineChart.class, language));
    }
}
