package matchline.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import matchline.Matches;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Period;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private final Match match = Matches.equaliserCancelled();
    private final TimeScale scale = new TimeScale(match.clock(), 100, 1500, 40);

    @Test
    void everyMomentIsFoundAgainAtItsPlace() {
        for (MatchEvent event : match.events()) {
            Moment found = scale.moment(scale.x(event.moment()));
            assertThat(found.elapsed().toMillis())
                    .isCloseTo(event.moment().elapsed().toMillis(), within(1L));
            assertThat(found.period()).isEqualTo(event.moment().period());
        }
    }

    @Test
    void halfTimeIsAGap() {
        double end = scale.x(Moment.of(Period.FIRST_HALF, 45, 0));
        double start = scale.x(Moment.of(Period.SECOND_HALF, 0, 0));

        assertThat(start - end).isCloseTo(40, within(0.01));
    }

    @Test
    void withinTheGapTheNearerHalfCounts() {
        double end = scale.x(match.clock().periods().getFirst().last());

        assertThat(scale.moment(end + 5).period()).isEqualTo(Period.FIRST_HALF);
        assertThat(scale.moment(end + 35)).isEqualTo(Moment.of(Period.SECOND_HALF, 0, 0));
    }

    @Test
    void outsideTheAxisTimeStopsAtItsEnds() {
        assertThat(scale.moment(-50)).isEqualTo(Moment.KICK_OFF);
        assertThat(scale.moment(5000)).isEqualTo(match.clock().last());
    }
}
