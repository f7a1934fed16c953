package matchline.analysis;

import static matchline.MatchBuilder.match;
import static matchline.analysis.Statistic.CORNERS;
import static matchline.analysis.Statistic.EXPECTED_GOALS;
import static matchline.analysis.Statistic.FOULS;
import static matchline.analysis.Statistic.PASSES;
import static matchline.analysis.Statistic.PASS_ACCURACY;
import static matchline.analysis.Statistic.POSSESSION;
import static matchline.analysis.Statistic.RED_CARDS;
import static matchline.analysis.Statistic.SHOTS;
import static matchline.analysis.Statistic.SHOTS_ON_TARGET;
import static matchline.analysis.Statistic.YELLOW_CARDS;
import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import matchline.model.BallAction.Kind;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.ShootOutKick;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchStatisticsTest {

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void nothingIsKnownOfWhatTheFileDoesNotTell(Statistic statistic) {
        Match match = match("Reims", "Lens").goal(HOME, "12", "Li").build();

        assertThat(MatchStatistics.of(match).isKnown(statistic)).isFalse();
        assertThat(at("90", statistic, match)).isEmpty();
    }

    @Test
    void whereThePlayIsToldNoughtIsKnown() {
        Match match = match("Reims", "Lens")
                .played(HOME, "1:00", Kind.PASS, 60, 50, true)
                .build();

        assertThat(at("90", CORNERS, match)).contains(0.0);
        assertThat(at("90", RED_CARDS, match)).contains(0.0);
        assertThat(at("90", EXPECTED_GOALS, match)).isEmpty();
    }

    @Test
    void goalsAreShotsOnTargetAndOwnGoalsAreNoShots() {
        Match match = match("Reims", "Lens")
                .shot(HOME, "5", "Li", false, 0.1)
                .goal(HOME, "12", "Li")
                .missedPenalty(HOME, "30", "Li")
                .ownGoal(HOME, "60", "Ng")
                .build();

        assertThat(at("90", SHOTS, match)).contains(3.0);
        assertThat(at("90", SHOTS_ON_TARGET, match)).contains(2.0);
        assertThat(at("11", SHOTS, match)).contains(1.0);
    }

    @Test
    void aCancelledGoalIsAShotUntilItIsCancelled() {
        Match match = match("Reims", "Lens")
                .shot(AWAY, "5", "Ng", false, 0.1)
                .cancelledGoal(HOME, "50", "Li", "52", "offside")
                .build();

        assertThat(at("51", SHOTS, match)).contains(1.0);
        assertThat(at("53", SHOTS, match)).contains(0.0);
    }

    @Test
    void expectedGoalsAddUpAndLeaveOutTheShootOut() {
        Match match = match("Reims", "Lens")
                .shot(HOME, "5", "Li", false, 0.1)
                .shot(HOME, "70", "Li", true, 0.25)
                .shot(AWAY, "71", "Ng", true, 0.5)
                .kick(HOME, "pen 1", "Li", ShootOutKick.Outcome.SCORED)
                .build();

        assertThat(at("69", EXPECTED_GOALS, match)).contains(0.1);
        assertThat(ExpectedGoals.of(match)
                        .orElseThrow()
                        .total(HOME, match.clock().last()))
                .isCloseTo(0.35, within(1e-9));
        assertThat(MatchStatistics.of(match).at(match.clock().last(), SHOTS, HOME))
                .contains(2.0);
    }

    @Test
    void possessionIsTheShareOfAllPasses() {
        Match match = match("Reims", "Lens")
                .played(HOME, "1:00", Kind.PASS, 60, 50, true)
                .played(HOME, "2:00", Kind.THROW_IN, 60, 50, false)
                .played(HOME, "3:00", Kind.CORNER, 120, 110, true)
                .played(AWAY, "4:00", Kind.GOAL_KICK, 5, 60, true)
                .played(AWAY, "5:00", Kind.FOUL, 60, 60, true)
                .build();

        assertThat(at("90", PASSES, match)).contains(3.0);
        assertThat(at("90", POSSESSION, match)).contains(75.0);
        assertThat(at("2:30", PASS_ACCURACY, match)).contains(50.0);
        assertThat(at("0:30", POSSESSION, match)).isEmpty();
        assertThat(MatchStatistics.of(match).at(match.clock().last(), FOULS, AWAY))
                .contains(1.0);
    }

    @Test
    void aSecondYellowIsARedCard() {
        Match match = match("Reims", "Lens")
                .card(HOME, "10", "Li", Card.Kind.YELLOW)
                .card(HOME, "60", "Li", Card.Kind.SECOND_YELLOW)
                .build();

        assertThat(at("90", YELLOW_CARDS, match)).contains(1.0);
        assertThat(at("90", RED_CARDS, match)).contains(1.0);
    }

    /** Of the home side. */
    private static Optional<Double> at(String time, Statistic statistic, Match match) {
        return MatchStatistics.of(match).at(StatedTime.parse(time).whenOver(), statistic, HOME);
    }
}
