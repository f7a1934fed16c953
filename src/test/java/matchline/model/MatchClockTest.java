package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchClockTest {
    private final MatchClock clock = new MatchClock(List.of(
            new PlayedPeriod(Period.FIRST_HALF, Duration.ofMinutes(47), true, Optional.of(2)),
            PlayedPeriod.regular(Period.SECOND_HALF)));

    @Test
    void theSecondHalfFollowsTheLastMomentOfTheFirst() {
        Moment next = clock.plus(Moment.of(Period.FIRST_HALF, 46, 30), Duration.ofMinutes(1));

        assertThat(next).isEqualTo(Moment.of(Period.SECOND_HALF, 0, 30));
    }

    @Test
    void timeStopsAtBothEnds() {
        assertThat(clock.plus(clock.last(), Duration.ofHours(1))).isEqualTo(clock.last());
        assertThat(clock.plus(clock.first(), Duration.ofHours(-1))).isEqualTo(Moment.KICK_OFF);
    }

    @Test
    void aMatchEndsInItsLastMinute() {
        assertThat(clock.last().label()).isEqualTo("90'");
    }

    @Test
    void withoutExtraTimeMinute97IsAddedTime() {
        MatchClock longer = new MatchClock(List.of(
                PlayedPeriod.regular(Period.FIRST_HALF),
                new PlayedPeriod(Period.SECOND_HALF, Duration.ofMinutes(56), true, Optional.empty())));

        Moment moment = longer.nearest(StatedTime.parse("97").ofEvent());

        assertThat(moment.label()).isEqualTo("90+7'");
    }

    @Test
    void everyPositionIsTheMomentsOwn() {
        for (int second = 0; second < clock.total().toSeconds(); second += 17) {
            Duration position = Duration.ofSeconds(second);
            assertThat(clock.position(clock.at(position))).isEqualTo(position);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "45, 45+2:59.999",
        "HT, 45+2:59.999",
        "90, 89:59.999",
        "30, 29:59.999",
        "45+1, 45+0:59.999",
        "30:10, 30:10"
    })
    void aScoreKnownByItsMinuteStoodWhenTheMinuteWasOver(String told, String stood) {
        PlayedPeriod longHalf = new PlayedPeriod(Period.FIRST_HALF, Duration.ofMinutes(48), true, Optional.empty());
        MatchClock clock = new MatchClock(List.of(longHalf, PlayedPeriod.regular(Period.SECOND_HALF)));
        StatedTime time = StatedTime.parse(told);

        assertThat(clock.ofScore(time.ofEvent(), time.wholeMinute()))
                .isEqualTo(StatedTime.parse(stood).start());
    }
}
