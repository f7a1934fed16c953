package matchline.analysis;

import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.model.Card;
import matchline.model.Formation;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Score;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchStateTest {

    @ParameterizedTest(name = "{0}: {1}–{2}")
    @CsvSource(textBlock = """
        1,    0, 0, false
        35,   0, 0, false
        36,   1, 0, false
        51,   1, 0, false
        57,   1, 0, false
        58,   2, 0, false
        66,   2, 0, false
        73,   2, 0, false
        74,   2, 1, false
        75,   2, 1, false
        76,   3, 1, false
        88,   3, 1, false
        89,   3, 2, false
        90+6, 3, 2, false
        90+7, 3, 3, true
        90+8, 3, 2, false
        90+11,3, 2, false
        """)
    void theScoreAtAnyMinute(String minute, int home, int away, boolean underReview) {
        MatchState state = at(minute, Matches.equaliserCancelled());

        assertThat(state.score()).isEqualTo(new Score(home, away));
        assertThat(state.goalUnderReview()).isEqualTo(underReview);
    }

    @Test
    void anOwnGoalCountsForTheSideThatGains() {
        MatchState state = at("74", Matches.equaliserCancelled());

        assertThat(state.away().goals(Goal.Kind.OWN_GOAL)).isEqualTo(1);
        assertThat(state.home().goals(Goal.Kind.OWN_GOAL)).isZero();
    }

    @Test
    void aShootOutNeverCountsTowardsTheScore() {
        Match match = Matches.shootOut();
        MatchState state = MatchState.at(match.clock().last(), match);

        assertThat(state.score()).isEqualTo(new Score(1, 1));
        assertThat(state.shootOut()).contains(new Score(2, 1));
        assertThat(at("120", match).shootOut()).isEmpty();
    }

    @Test
    void aSubstituteStandsInThePlaceOfTheOneHeReplaced() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .change(HOME, "60", "fresh", "home-4")
                .build();
        SideState home = at("60", match).home();

        assertThat(home.onPitch()).hasSize(11);
        assertThat(home.onPitch().get(4).player()).isEqualTo(MatchBuilder.player("fresh"));
        assertThat(home.onPitch().get(4).cameFor()).contains(MatchBuilder.player("home-4"));
    }

    @Test
    void aRedCardLeavesTenAndNobodyTakesTheFreePlace() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .card(AWAY, "20", "away-5", Card.Kind.RED)
                .change(AWAY, "60", "fresh", "away-9")
                .build();
        List<Integer> places =
                at("61", match).away().onPitch().stream().map(OnPitch::place).toList();

        assertThat(places).containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9, 10);
    }

    @Test
    void aRedCardOnTheBenchTakesNobodyOff() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .card(HOME, "70", "on the bench", Card.Kind.RED)
                .build();

        assertThat(at("70", match).home().onPitch()).hasSize(11);
    }

    @Test
    void aSecondYellowIsCountedUnderItsOwnKindOnly() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .card(HOME, "10", "Faes", Card.Kind.YELLOW)
                .card(HOME, "50", "Faes", Card.Kind.SECOND_YELLOW)
                .build();
        SideState home = at("50", match).home();

        assertThat(home.cards(Card.Kind.YELLOW)).isEqualTo(1);
        assertThat(home.cards(Card.Kind.SECOND_YELLOW)).isEqualTo(1);
        assertThat(home.cards(Card.Kind.RED)).isZero();
    }

    @Test
    void aPlayerMayGoOffWithoutReplacement() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .change(HOME, "80", null, "home-7")
                .build();

        assertThat(at("80", match).home().onPitch()).hasSize(10);
    }

    @Test
    void aResultIsTheScoreAndGoalsAfterItCount() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .goal(AWAY, "20", "Li")
                .result("45", new Score(2, 0))
                .goal(AWAY, "60", "Li")
                .build();

        assertThat(at("44", match).score()).isEqualTo(new Score(0, 1));
        assertThat(at("45", match).score()).isEqualTo(new Score(2, 0));
        assertThat(at("60", match).score()).isEqualTo(new Score(2, 1));
    }

    @Test
    void nilNilAtNinetyMinutesSaysNothingOfTheScoreInExtraTime() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .result("90", Score.NIL_NIL)
                .result("et 105", new Score(2, 1))
                .build();
        MatchHistory history = MatchHistory.of(match);

        assertThat(history.scores().getFirst().to())
                .isEqualTo(match.events().getFirst().moment());
        assertThat(history.scoreAt(Moment.of(Period.SECOND_HALF, 35, 0))).contains(Score.NIL_NIL);
        assertThat(history.scoreAt(Moment.of(Period.EXTRA_FIRST, 5, 0))).isEmpty();
        assertThat(history.untold()).extracting(ScoreSpan::score).containsExactly(new Score(2, 1));
    }

    @Test
    void whatLedToAResultIsNotKnown() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .result("45", new Score(1, 0))
                .goal(AWAY, "60", "Li")
                .result("90", new Score(1, 1))
                .build();

        assertThat(MatchHistory.of(match).scores())
                .extracting(span -> span.from().label() + " " + span.score())
                .containsExactly("45' 1–0", "60' 1–1");
    }

    @Test
    void theScoreIsAStoryInSpans() {
        List<ScoreSpan> spans = MatchHistory.of(Matches.equaliserCancelled()).scores();

        assertThat(spans)
                .extracting(span -> span.score() + (span.underReview() ? "?" : ""))
                .containsExactly("0–0", "1–0", "2–0", "2–1", "3–1", "3–2", "3–3?", "3–2");
        assertThat(spans.getLast().to())
                .isEqualTo(Matches.equaliserCancelled().clock().last());
    }

    private static MatchState at(String minute, Match match) {
        return MatchState.at(StatedTime.parse(minute).whenOver(), match);
    }

    @Test
    void whatTheScoreWasBeforeAResultWithoutItsGoalsNobodyKnows() {
        MatchHistory history = MatchHistory.of(MatchBuilder.match("Sochaux", "Metz")
                .result("45", new Score(2, 0))
                .goal(AWAY, "60", "A")
                .build());
        assertThat(history.scoreAt(Moment.KICK_OFF)).contains(Score.NIL_NIL);
        assertThat(List.of("1", "20", "46", "60"))
                .filteredOn(time ->
                        history.scoreAt(StatedTime.parse(time).whenOver()).isPresent())
                .containsExactly("46", "60");
    }

    @Test
    void anotherFormationMovesThoseWhoAreOnAndASubstituteTakesHisPlaceInIt() {
        List<String> turned = IntStream.of(0, 10, 9, 8, 7, 6, 5, 4, 3, 2, 11)
                .mapToObj(number -> "home-" + number)
                .toList();
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .withFormation("4-4-2")
                .formation(HOME, "50", "3-5-2", turned)
                .change(HOME, "51", "home-11", "home-1")
                .build();

        assertThat(at("49", match).home().shape().formation()).contains(Formation.parse("4-4-2"));
        assertThat(at("50", match).home().shape().formation()).contains(Formation.parse("3-5-2"));
        assertThat(at("50", match).home().onPitch())
                .extracting(on -> on.player().name())
                .containsExactly(
                        "home-0", "home-10", "home-9", "home-8", "home-7", "home-6", "home-5", "home-4", "home-3",
                        "home-2", "home-1");
        assertThat(at("51", match).home().onPitch().getLast().player().name()).isEqualTo("home-11");
    }

    @Test
    void aFormationWithoutRoomForAllIsNone() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .withFormation("4-4-2")
                .formation(HOME, "50", "3-4-2", List.of())
                .build();

        assertThat(at("50", match).home().shape().formation()).contains(Formation.parse("4-4-2"));
    }

    @Test
    void aFormationThatDoesNotFitTheStartersIsNotDrawn() {
        MatchBuilder match = MatchBuilder.match("Reims", "Lens").withLineUps();

        assertThat(at("1", match.withFormation("4-4-2").build()).home().shape().fitting())
                .isPresent();
        assertThat(at("1", match.withFormation("4-4-3").build()).home().shape().fitting())
                .isEmpty();
    }
}
