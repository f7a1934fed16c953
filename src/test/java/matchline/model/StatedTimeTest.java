package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimeTest {

    @ParameterizedTest(name = "{0} is in {1}, {2} minutes and {3} seconds after its start")
    @CsvSource(textBlock = """
        1,        FIRST_HALF,    0, 30
        36,       FIRST_HALF,   35, 30
        36',      FIRST_HALF,   35, 30
        45,       FIRST_HALF,   44, 30
        45+2,     FIRST_HALF,   46, 30
        ' 45 +2 ', FIRST_HALF,  46, 30
        46,       SECOND_HALF,   0, 30
        90+7,     SECOND_HALF,  51, 30
        HT,       SECOND_HALF,   0,  0
        et 104,   EXTRA_FIRST,  13, 30
        104,      EXTRA_FIRST,  13, 30
        105+1,    EXTRA_FIRST,  15, 30
        120,      EXTRA_SECOND, 14, 30
        35:20,    FIRST_HALF,   35, 20
        45:00,    SECOND_HALF,   0,  0
        45+2:10,  FIRST_HALF,   47, 10
        67:30,    SECOND_HALF,  22, 30
        90+0:30,  SECOND_HALF,  45, 30
        pen 3,    SHOOT_OUT,     3,  0
        """)
    void anEventKnownOnlyByItsMinuteStandsInTheMiddleOfIt(String text, Period period, int minutes, int seconds) {
        assertThat(StatedTime.parse(text).ofEvent()).isEqualTo(Moment.of(period, minutes, seconds));
    }

    @Test
    void anExactTimeMayHaveThousandths() {
        assertThat(StatedTime.parse("67:30.25").ofEvent().elapsed()).hasMillis(1_350_250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "36", "45", "45+2", "90+7", "105", "120+1"})
    void aMinuteIsOverInItsLastMoment(String minute) {
        Moment over = StatedTime.parse(minute).whenOver();

        assertThat(over.label()).isEqualTo(minute + "'");
        assertThat(over.elapsed().plus(Moment.TICK).toSecondsPart()).isZero();
    }

    @Test
    void anExactTimeIsExact() {
        assertThat(StatedTime.parse("35:20").whenOver()).isEqualTo(Moment.of(Period.FIRST_HALF, 35, 20));
    }

    @Test
    void minuteZeroIsTheKickOff() {
        assertThat(StatedTime.parse("0").whenOver()).isEqualTo(Moment.KICK_OFF);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        140         | "140": no match has that minute; write 1 to 120, and added time like 90+7
        46+2        | "46+2": added time follows minute 45, 90, 105 or 120; write it like 45+2
        67:75       | "67:75" has more than 59 seconds; write it like 67:30
        half past   | "half past" is not a match time; write 67, 90+7, 67:30, et 104 or HT
        -5          | "-5" is not a match time; write 67, 90+7, 67:30, et 104 or HT
        2147483647  | "2147483647" is not a match time; write 67, 90+7, 67:30, et 104 or HT
        45+999      | "45+999": no match adds 999 minutes; write at most 60
        """)
    void whatIsNoTimeIsAnsweredInOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> StatedTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void theSentenceStaysOnOneLine() {
        assertThatThrownBy(() -> StatedTime.parse("\n\net4"))
                .hasMessage("\"\uFFFD\uFFFDet4\": no match has that minute; write 1 to 120, and added time like 90+7");
    }
}
