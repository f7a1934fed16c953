package matchline.analysis;

import static matchline.MatchBuilder.match;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import matchline.model.BallAction.Kind;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Side;
import org.junit.jupiter.api.Test;

class MomentumTest {
    private static final double GAIN = 0.25745362 - 0.01689528;

    @Test
    void isNotKnownWhereThePlayIsNotTold() {
        assertThat(Momentum.of(
                        match("Reims", "Lens").goal(Side.HOME, "12", "Li").build()))
                .isEmpty();
    }

    @Test
    void fadesOverFiveMinutes() {
        Match match = match("Reims", "Lens")
                .played(Side.HOME, "0:30", Kind.PASS, 65, 115, true)
                .played(Side.AWAY, "7:00", Kind.CARRY, 20, 15, true)
                .build();

        assertThat(Momentum.of(match).orElseThrow().minutes())
                .extracting(Momentum.Minute::home)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .containsExactly(5 * GAIN / 15, 4 * GAIN / 15, 3 * GAIN / 15, 2 * GAIN / 15, GAIN / 15, 0.0, 0.0, 0.0);
    }

    @Test
    void whatGoesBackDoesNotCountForTheOther() {
        Match match = match("Reims", "Lens")
                .played(Side.HOME, "0:30", Kind.PASS, 65, 115, true)
                .played(Side.HOME, "0:40", Kind.PASS, 115, 65, true)
                .build();

        Momentum.Minute first = Momentum.of(match).orElseThrow().minutes().getFirst();
        assertThat(first.home()).isCloseTo(5 * GAIN / 15, within(1e-9));
        assertThat(first.away()).isZero();
    }

    @Test
    void aPeriodBeginsAfresh() {
        Match match = match("Reims", "Lens")
                .played(Side.HOME, "44:50", Kind.PASS, 65, 115, true)
                .played(Side.AWAY, "45:10", Kind.PASS, 65, 115, true)
                .build();

        Momentum.Minute second = Momentum.of(match).orElseThrow().minutes().getLast();
        assertThat(second.start()).isEqualTo(Moment.of(Period.SECOND_HALF, 0, 0));
        assertThat(second.home()).isZero();
        assertThat(second.away()).isPositive();
    }
}
