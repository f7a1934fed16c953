package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @Test
    void firstHalfStoppageComesBeforeTheSecondHalf() {
        assertThat(Moment.of(Period.FIRST_HALF, 46, 30)).isLessThan(Moment.of(Period.SECOND_HALF, 0, 0));
    }

    @ParameterizedTest(name = "{1} minutes {2} seconds into {0} is {3}, on the clock {4}")
    @CsvSource(textBlock = """
        FIRST_HALF,    0,  0, 1',     00:00
        FIRST_HALF,   35, 20, 36',    35:20
        FIRST_HALF,   44, 59, 45',    44:59
        FIRST_HALF,   45,  0, 45+1',  45:00
        FIRST_HALF,   46,  1, 45+2',  46:01
        SECOND_HALF,   0,  0, 46',    45:00
        SECOND_HALF,  51, 30, 90+7',  96:30
        EXTRA_FIRST,  13,  5, 104',   103:05
        EXTRA_FIRST,  15,  0, 105+1', 105:00
        EXTRA_SECOND, 14, 59, 120',   119:59
        """)
    void theOfficialMinuteIsTheOneThatIsBeingPlayed(
            Period period, int minutes, int seconds, String label, String clock) {
        Moment moment = Moment.of(period, minutes, seconds);

        assertThat(moment.label()).isEqualTo(label);
        assertThat(moment.clock()).isEqualTo(clock);
    }

    @Test
    void noPeriodLastsFourHours() {
        assertThatThrownBy(() -> Moment.of(Period.FIRST_HALF, 240, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
