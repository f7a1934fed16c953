package matchline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import matchline.model.BallAction;
import matchline.model.BallAction.Kind;
import matchline.model.Moment;
import matchline.model.PitchPoint;
import matchline.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedThreatTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "0, 0, 0.00638303",
        "120, 80, 0.0379259",
        "119, 40, 0.25745362",
        "119, 39.9, 0.25745362",
        "105, 35, 0.10805102",
        "60, 69, 0.01611813"
    })
    void isThePublishedValueOfTheZone(double x, double y, double threat) {
        assertThat(ExpectedThreat.at(new PitchPoint(x, y))).isEqualTo(threat);
    }

    @Test
    void aPassForwardAddsTheDifferenceAndOneBackTakesIt() {
        assertThat(ExpectedThreat.addedBy(pass(60, 110, true))).isCloseTo(0.25745362 - 0.01689528, within(1e-9));
        assertThat(ExpectedThreat.addedBy(pass(110, 60, true))).isNegative();
    }

    @Test
    void aPassThatIsLostAddsNothing() {
        assertThat(ExpectedThreat.addedBy(pass(60, 110, false))).isZero();
    }

    private static BallAction pass(double from, double to, boolean arrives) {
        return new BallAction(
                Moment.KICK_OFF,
                Side.HOME,
                Kind.PASS,
                Optional.empty(),
                Optional.of(new PitchPoint(from, 40)),
                Optional.of(new PitchPoint(to, 40)),
                arrives);
    }
}
