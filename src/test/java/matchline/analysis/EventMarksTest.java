package matchline.analysis;

import static matchline.MatchBuilder.match;
import static matchline.MatchBuilder.player;
import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import matchline.AnyMatch;
import matchline.MatchBuilder;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.StatedTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** In a 4-3-3 home-0 keeps goal, home-1 to home-4 defend, and home-9 is a forward. */
class EventMarksTest {
    private final MatchBuilder match = match("Reims", "Lens").withLineUps();

    @Test
    void aStarterBeginsWithSix() {
        assertThat(mark(HOME, "home-9", "0:00")).hasValue(6.0);
    }

    @Test
    void aSubstituteBeginsWithSixWhenHeComesOn() {
        match.change(HOME, "60", "Keita", "home-9");
        assertThat(mark(HOME, "Keita", "59")).isEmpty();
        assertThat(mark(HOME, "Keita", "60")).hasValue(6.0);
    }

    @Test
    void aGoalAndItsAssistCountFromTheirMinute() {
        match.goal(HOME, "12", "home-9", "home-8");
        assertThat(mark(HOME, "home-9", "11")).hasValue(6.0);
        assertThat(mark(HOME, "home-9", "12")).hasValue(7.0);
        assertThat(mark(HOME, "home-8", "12")).hasValue(6.6);
    }

    @Test
    void aGoalCostsTheKeeperAndLessTheDefenders() {
        match.goal(HOME, "12", "home-9");
        assertThat(mark(AWAY, "away-0", "90")).hasValue(5.7);
        assertThat(mark(AWAY, "away-4", "90")).hasValue(5.9);
        assertThat(mark(AWAY, "away-5", "90")).hasValue(6.0);
    }

    @Test
    void aGoalCostsOnlyThoseWhoAreOn() {
        match.change(AWAY, "46", "Samba", "away-0").goal(HOME, "70", "home-9");
        assertThat(mark(AWAY, "away-0", "90")).hasValue(6.0);
        assertThat(mark(AWAY, "Samba", "90")).hasValue(5.7);
    }

    @Test
    void aCancelledGoalCountsNothingOnceItIsCancelled() {
        match.cancelledGoal(HOME, "30", "home-9", "32", "offside");
        assertThat(mark(HOME, "home-9", "31")).hasValue(7.0);
        assertThat(mark(AWAY, "away-0", "31")).hasValue(5.7);
        assertThat(mark(HOME, "home-9", "32")).hasValue(6.0);
        assertThat(mark(AWAY, "away-0", "32")).hasValue(6.0);
    }

    @Test
    void aDisallowedGoalNeverCounts() {
        match.disallowed(HOME, "30", "home-9", "offside");
        assertThat(mark(HOME, "home-9", "90")).hasValue(6.0);
    }

    @Test
    void anOwnGoalCostsTheOneWhoScoredIt() {
        match.ownGoal(HOME, "50", "away-6");
        assertThat(mark(AWAY, "away-6", "90")).hasValue(5.2);
    }

    @Test
    void aSecondYellowTakesTheFirstToARed() {
        match.card(HOME, "10", "home-6", Card.Kind.YELLOW)
                .card(HOME, "80", "home-6", Card.Kind.SECOND_YELLOW)
                .card(AWAY, "85", "away-6", Card.Kind.RED);
        assertThat(mark(HOME, "home-6", "10")).hasValue(5.6);
        assertThat(mark(HOME, "home-6", "80")).hasValue(4.8);
        assertThat(mark(AWAY, "away-6", "85")).hasValue(4.8);
    }

    @Test
    void aCardForSomebodyOnTheBenchIsNoMark() {
        match.card(HOME, "10", "the kit man", Card.Kind.YELLOW);
        assertThat(mark(HOME, "the kit man", "90")).isEmpty();
    }

    @Test
    void aPenaltyIsWorthLessThanAGoalAndASavedOneMovesBoth() {
        match.penalty(HOME, "20", "home-9").missedPenalty(AWAY, "60", "away-9");
        assertThat(mark(HOME, "home-9", "90")).hasValue(6.6);
        assertThat(mark(AWAY, "away-9", "90")).hasValue(5.2);
        assertThat(mark(HOME, "home-0", "90")).hasValue(7.0);
    }

    @Test
    void aShotCountsByItsAimAndByTheChanceNotTaken() {
        match.shot(HOME, "5", "home-7", true, null)
                .shot(HOME, "6", "home-8", false, 0.8)
                .shot(HOME, "7", "home-9", true, 0.4);
        assertThat(mark(HOME, "home-7", "90")).hasValue(6.1);
        assertThat(mark(HOME, "home-8", "90")).as("6.00 - 0.05 - 0.40").hasValue(5.6);
        assertThat(mark(HOME, "home-9", "90")).as("6.00 + 0.10 - 0.20").hasValue(5.9);
        assertThat(mark(AWAY, "away-0", "90")).as("two kept out").hasValue(6.2);
    }

    @Test
    void noMarkIsBelowNoneOrAboveTen() {
        for (int minute = 10; minute < 20; minute++) {
            match.goal(HOME, Integer.toString(minute), "home-9").ownGoal(HOME, minute + ":30", "away-9");
        }
        assertThat(mark(HOME, "home-9", "90")).hasValue(10.0);
        assertThat(mark(AWAY, "away-9", "90")).hasValue(0.0);
    }

    @Test
    void withoutALineUpWhoIsToldOfBeginsThenAndNobodyKeepsGoal() {
        Match unknown = match("Reims", "Lens").goal(HOME, "12", "Keita").build();
        EventMarks marks = EventMarks.of(unknown);
        assertThat(marks.players(HOME)).containsExactly(player("Keita"));
        assertThat(marks.players(AWAY)).isEmpty();
        assertThat(marks.of(HOME, player("Keita"))
                        .orElseThrow()
                        .at(StatedTime.parse("11").whenOver()))
                .isEmpty();
    }

    @Test
    void withoutAFormationNobodyKnowsWhoKeepsGoal() {
        match.withFormation(null).goal(HOME, "12", "home-9");
        assertThat(mark(AWAY, "away-0", "90")).hasValue(6.0);
    }

    @Property(tries = 200)
    void marksStayOnTheScaleAndNobodysDependsOnWhatIsAhead(@ForAll("matches") Match any) {
        EventMarks whole = EventMarks.of(any);
        for (int share = 1; share < 4; share++) {
            var moment = any.clock().at(any.clock().total().dividedBy(4).multipliedBy(share));
            EventMarks soFar = EventMarks.of(AsItStood.at(moment, any));
            for (Side side : Side.values()) {
                for (var player : whole.players(side)) {
                    OptionalDouble then = whole.of(side, player).orElseThrow().at(moment);
                    assertThat(then.orElse(EventMark.START)).isBetween(0.0, 10.0);
                    assertThat(soFar.of(side, player)
                                    .map(mark -> mark.at(moment))
                                    .orElse(OptionalDouble.empty()))
                            .isEqualTo(then);
                }
            }
        }
    }

    @Provide
    Arbitrary<Match> matches() {
        return AnyMatch.matches();
    }

    private OptionalDouble mark(Side side, String name, String at) {
        return EventMarks.of(match.build())
                .of(side, player(name))
                .map(mark -> mark.at(StatedTime.parse(at).whenOver()))
                .orElse(OptionalDouble.empty());
    }
}
