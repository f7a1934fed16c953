package matchline.format.matchfile;

import static matchline.format.Samples.clean;
import static matchline.format.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.MatchFormatException;
import matchline.model.BallAction;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.PitchPoint;
import matchline.model.PlayedPeriod;
import matchline.model.Side;
import matchline.model.VarReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchFileFormatTest {
    private final Match twoOne = clean(text("two-one.match.json"));
    private final Match everyEvent = clean(text("every-event.match.json"));

    MatchFileFormatTest() throws IOException {}

    @Test
    void twoNamesMakeAMatch() throws IOException {
        Match match = clean(text("smallest.match.json"));

        assertThat(match.home().name()).isEqualTo("Reims");
        assertThat(match.away().code()).isEqualTo("LEN");
        assertThat(match.events()).isEmpty();
        assertThat(match.clock().periods()).hasSize(2).noneMatch(PlayedPeriod::lengthKnown);
    }

    @Test
    void aPlayerIsShownByTheLastWordOfTheNameUnlessTheFileSaysOtherwise() {
        assertThat(twoOne.home().squad())
                .extracting(player -> player.shortName())
                .containsExactly("Li", "Öz");
    }

    @Test
    void anEventWithoutIdIsCountedByItsType() {
        assertThat(twoOne.events()).extracting(MatchEvent::id).containsExactly("goal-1", "goal-2", "winner");
    }

    @Test
    void anOwnGoalCountsForTheTeamItNames() {
        Goal winner = (Goal) twoOne.event("winner").orElseThrow();

        assertThat(winner.side()).isEqualTo(Side.HOME);
        assertThat(winner.isOwnGoal()).isTrue();
        assertThat(winner.scorer().orElseThrow().name()).isEqualTo("Ray");
    }

    @Test
    void aHalfEndsWithTheMinuteThatIsTold() {
        PlayedPeriod second = twoOne.clock().periods().getLast();

        assertThat(second.length()).hasMinutes(50);
        assertThat(second.lengthKnown()).isTrue();
        assertThat(second.announced()).contains(4);
    }

    @Test
    void aHalfOfUnknownLengthReachesItsLastEvent() {
        PlayedPeriod first = twoOne.clock().periods().getFirst();

        assertThat(first.lengthKnown()).isFalse();
        assertThat(first.last()).isEqualTo(Moment.of(Period.FIRST_HALF, 46, 30));
    }

    @Test
    void aLineOfThePlayIsAnAction() {
        BallAction corner = everyEvent.play().get(3);

        assertThat(corner.moment()).isEqualTo(new Moment(Period.FIRST_HALF, Duration.ofMillis(2_770_250)));
        assertThat(corner.kind()).isEqualTo(BallAction.Kind.CORNER);
        assertThat(corner.player()).isEqualTo(everyEvent.away().squad().stream().findFirst());
        assertThat(corner.from()).contains(new PitchPoint(120, 80));
        assertThat(corner.to()).contains(new PitchPoint(110.5, 41));
        assertThat(corner.successful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1:30 away tackle      | 1:30 away juggle   | "juggle" is not known here; write pass, cross
        1:30 away tackle      | 1:30 they tackle   | is not an action; write it like
        40,68 lost            | 140,68 lost        | a place on the pitch is 0 to 120 by 0 to 80
        lost by a1            | lost by nobody     | no player has the id "nobody"
        """)
    void aLineOfThePlayThatMakesNoSenseIsNamed(String right, String wrong, String complaint) {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> clean(text("every-event.match.json").replaceFirst(right, wrong)))
                .withMessageContaining("play[2]")
                .withMessageContaining(complaint);
    }

    @Test
    void aGoalCancelledByVarIsAGoalAReviewAndADecision() {
        Goal goal = (Goal) everyEvent.event("goal-2").orElseThrow();
        VarReview review = (VarReview) everyEvent.event("goal-2-review").orElseThrow();
        GoalCancelled decision =
                (GoalCancelled) everyEvent.event("goal-2-cancelled").orElseThrow();

        assertThat(review.moment()).isEqualTo(goal.moment());
        assertThat(review.until()).isEqualTo(decision.moment());
        assertThat(review.goal()).contains(goal);
        assertThat(decision.goal()).isEqualTo(goal);
        assertThat(decision.occurrence().moment()).isEqualTo(Moment.of(Period.SECOND_HALF, 16, 30));
    }

    @Test
    void aGoalCancelledByAnybodyElseIsNotReviewed() {
        assertThat(everyEvent.event("goal-3-cancelled")).isPresent();
        assertThat(everyEvent.event("goal-3-review")).isEmpty();
    }

    @Test
    void eventsAreInTheOrderOfPlayWhateverTheOrderOfTheFile() {
        List<String> last =
                everyEvent.events().stream().map(MatchEvent::id).skip(16).toList();

        assertThat(last)
                .containsExactly(
                        "second-yellow-1",
                        "own-goal-1",
                        "red-1",
                        "goal-4",
                        "shoot-out-kick-1",
                        "shoot-out-kick-2",
                        "shoot-out-kick-3",
                        "shoot-out-result-1");
    }

    @Test
    void fullTimeIsTheLastMomentWhereverItStandsInTheFile() throws IOException {
        Match match = clean("""
            { "matchline": 1, "home": { "name": "A" }, "away": { "name": "B" }, "events": [
              { "id": "end", "at": "FT", "type": "note" },
              { "id": "late", "at": "90+7", "type": "goal", "team": "home" } ] }\
            """);

        assertThat(match.events()).extracting(MatchEvent::id).containsExactly("late", "end");
        assertThat(match.event("end").map(MatchEvent::moment))
                .contains(match.clock().last());
    }

    @Test
    void aQuoteAboutAnEventIsAboutItsMoment() {
        assertThat(twoOne.press().quotes().getFirst().moment()).contains(Moment.of(Period.SECOND_HALF, 22, 30));
        assertThat(twoOne.press().quotes().getFirst().eventId()).contains("winner");
    }

    @Test
    void aMarkIsOutOfTenUnlessTheFileSaysOtherwise() {
        assertThat(twoOne.press().marks()).first().satisfies(mark -> {
            assertThat(mark.side()).isEqualTo(Side.HOME);
            assertThat(mark.outOf()).isEqualTo(10);
        });
    }

    @Test
    void whatIsNotToldIsNotThere() {
        assertThat(twoOne.occasion().referee()).isEmpty();
        assertThat(twoOne.home().coach()).isEmpty();
        assertThat(twoOne.home().lineUp().starters()).isEmpty();
        assertThat(twoOne.away().colour()).isEqualTo(Optional.empty());
    }
}
