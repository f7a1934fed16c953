package matchline.format.statsbomb;

import static matchline.format.statsbomb.DataFolder.NORTH;
import static matchline.format.statsbomb.DataFolder.SOUTH;
import static matchline.format.statsbomb.DataFolder.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.analysis.MatchState;
import matchline.analysis.OnPitch;
import matchline.model.Card;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong, or could, in more than a thousand real matches. */
class PitfallsTest {
    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void twoElevens() {
        data = new DataFolder(folder);
    }

    @Test
    void anOwnGoalCountsOnceForTheSideThatGainsAndNamesTheCulprit() throws IOException {
        data.event(1, "00:10:00.000", "Own Goal For", NORTH, "N9", "");
        String gain = data.lastId();
        Match match = data.event(1, "00:10:00.000", "Own Goal Against", SOUTH, "S4", "")
                .related(gain)
                .read();

        assertThat(finalScore(match)).isEqualTo(new Score(1, 0));
        Goal goal = only(Goal.class, match);
        assertThat(goal.kind()).isEqualTo(Goal.Kind.OWN_GOAL);
        assertThat(goal.scorer()).map(Player::name).contains("Player S4");
        assertThat(data.problems).isEmpty();
    }

    @Test
    void anOwnGoalThatIsToldForOneSideOnlyCountsAllTheSame() throws IOException {
        Match match = data.event(1, "00:10:00.000", "Own Goal Against", SOUTH, "S4", "")
                .event(2, "00:10:00.000", "Own Goal For", NORTH, "N9", "")
                .read();

        assertThat(finalScore(match)).isEqualTo(new Score(2, 0));
        assertThat(all(Goal.class, match).getLast().scorer()).isEmpty();
    }

    @Test
    void theShootOutIsKeptOutOfScoreAndShots() throws IOException {
        Match match = data.goal(2, "00:01:00.000", NORTH, "N9")
                .penalty(5, "00:01:00.000", NORTH, "N9", "Goal")
                .penalty(5, "00:02:00.000", SOUTH, "S9", "Saved to Post")
                .penalty(5, "00:03:00.000", NORTH, "N8", "Post")
                .read();

        assertThat(finalScore(match)).isEqualTo(new Score(1, 0));
        assertThat(all(Shot.class, match)).isEmpty();
        assertThat(all(ShootOutKick.class, match))
                .extracting(ShootOutKick::outcome)
                .containsExactly(ShootOutKick.Outcome.SCORED, ShootOutKick.Outcome.SAVED, ShootOutKick.Outcome.MISSED);
        assertThat(match.events().getLast().moment()).isEqualTo(Moment.of(Period.SHOOT_OUT, 3, 0));
    }

    @Test
    void theHomeTeamIsTheOneOfTheFirstEleven() throws IOException {
        assertThat(data.read().home().name()).isEqualTo("North");
    }

    @Test
    void theMatchesFileKnowsTheHomeTeamBetter() throws IOException {
        Match match = data.listed(SOUTH, NORTH, score(0, 1))
                .goal(1, "00:05:00.000", NORTH, "N9")
                .read();

        assertThat(match.home().name()).isEqualTo("South");
        assertThat(finalScore(match)).isEqualTo(new Score(0, 1));
        assertThat(data.problems).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "5, Yellow Card, YELLOW",
        "7, Yellow Card, YELLOW",
        "66, Second Yellow, SECOND_YELLOW",
        "7, Red Card, RED"
    })
    void cardsAreKnownByTheirNameAndNotByTheirNumber(int id, String name, Card.Kind kind) throws IOException {
        String card = ",\"bad_behaviour\":{\"card\":{\"id\":%d,\"name\":\"%s\"}}".formatted(id, name);

        assertThat(only(
                                Card.class,
                                data.event(1, "00:20:00.000", "Bad Behaviour", NORTH, "N5", card)
                                        .read())
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void anUnknownCardIsReported() throws IOException {
        data.card(1, "00:20:00.000", NORTH, "N5", "Green Card").read();

        assertThat(data.problems).containsExactly("[2]: a card \"Green Card\" is not known here and is left out.");
    }

    @Test
    void aSecondYellowIsOneCardThatSendsOff() throws IOException {
        Match match = data.card(1, "00:20:00.000", NORTH, "N5", "Yellow Card")
                .card(2, "00:20:00.000", NORTH, "N5", "Second Yellow")
                .read();

        assertThat(all(Card.class, match))
                .extracting(Card::kind)
                .containsExactly(Card.Kind.YELLOW, Card.Kind.SECOND_YELLOW);
        assertThat(namesAtEnd(match, Side.HOME)).hasSize(10).doesNotContain("Player N5");
        assertThat(data.problems).isEmpty();
    }

    @Test
    void aRedCardForSomebodyNotOnThePitchTakesNobodyOff() throws IOException {
        Match match = data.change(2, "00:05:00.000", NORTH, "N5", "N12", "Tactical")
                .card(2, "00:20:00.000", NORTH, "N5", "Red Card")
                .card(2, "00:21:00.000", SOUTH, "S18", "Red Card")
                .read();

        assertThat(namesAtEnd(match, Side.HOME)).hasSize(11);
        assertThat(namesAtEnd(match, Side.AWAY)).hasSize(11);
        assertThat(data.problems).isEmpty();
    }

    @Test
    void aCardInTheShootOutStandsBetweenTheKicks() throws IOException {
        Match match = data.penalty(5, "00:01:00.000", NORTH, "N9", "Goal")
                .card(5, "00:01:30.000", SOUTH, "S1", "Yellow Card")
                .penalty(5, "00:02:00.000", SOUTH, "S9", "Goal")
                .read();

        assertThat(match.events())
                .extracting(MatchEvent::id)
                .containsExactly("shoot-out-kick-1", "yellow-1", "shoot-out-kick-2");
    }

    @Test
    void eventsOutOfOrderAreToldInTheOrderOfPlay() throws IOException {
        Match match = data.goal(2, "00:01:00.000", NORTH, "N9")
                .change(1, "00:46:10.000", SOUTH, "S5", "S12", "Injury")
                .goal(1, "00:46:00.000", SOUTH, "S9")
                .read();

        assertThat(match.events()).extracting(MatchEvent::id).containsExactly("goal-1", "substitution-1", "goal-2");
        assertThat(match.events()).extracting(event -> event.moment().label()).containsExactly("45+2'", "45+2'", "47'");
    }

    @Test
    void theLaterOfTheTwoHalfEndsCounts() throws IOException {
        Match match = data.halfEnd(1, "00:47:03.900").halfEnd(1, "00:47:02.000").read();

        assertThat(match.clock().periods().getFirst().length()).isEqualTo(Duration.ofMillis(47 * 60_000 + 3900));
        assertThat(match.clock().periods().getFirst().lengthKnown()).isTrue();
    }

    @Test
    void theTimestampIsTrustedAndNotMinuteAndSecond() throws IOException {
        Match match = data.goal(1, "00:12:59.995", NORTH, "N9").read();

        assertThat(only(Goal.class, match).moment().label()).isEqualTo("13'");
    }

    @Test
    void aHalfCutShortKeepsItsRegularLength() throws IOException {
        Match match = data.halfEnd(1, "00:39:05.000").read();

        assertThat(match.clock().periods().getFirst().length()).isEqualTo(Duration.ofMinutes(45));
        assertThat(data.problems)
                .containsExactly("the clock of the data stops the first half after 39:05, too early; its regular length"
                        + " is shown.");
    }

    @Test
    void longAddedTimeStretchesTheHalf() throws IOException {
        Match match = data.penalty(2, "00:57:01.000", NORTH, "N9", "Goal")
                .halfEnd(2, "00:58:48.000")
                .read();

        assertThat(only(Goal.class, match).moment().label()).isEqualTo("90+13'");
        assertThat(match.clock().last().label()).isEqualTo("90+14'");
    }

    @Test
    void nothingIsGuessedOfTheVarOrOfAPause() throws IOException {
        Match match = data.event(1, "00:02:38.000", "Offside", SOUTH, "S9", "")
                .event(1, "00:41:00.000", "Injury Stoppage", SOUTH, "S9", "")
                .event(
                        1,
                        "00:43:00.000",
                        "Pass",
                        SOUTH,
                        "S2",
                        ",\"pass\":{\"outcome\":{\"id\":76,\"name\":\"Pass Offside\"}}")
                .read();

        assertThat(match.events()).isEmpty();
    }

    @Test
    void aSecondYellowWithoutAFirstIsReported() throws IOException {
        data.card(1, "00:20:00.000", NORTH, "N5", "Second Yellow").read();

        assertThat(data.problems)
                .containsExactly("second-yellow-1: the second yellow of Player N5 comes without a first.");
    }

    @Test
    void halfTimeChangesStandAtTheStartOfTheSecondHalf() throws IOException {
        Match match = data.change(2, "00:00:00.000", NORTH, "N5", "N12", "Injury")
                .change(2, "00:00:00.000", NORTH, "N6", "N13", "Tactical")
                .change(2, "00:30:00.000", NORTH, "N7", "N14", "")
                .read();

        List<Substitution> changes = all(Substitution.class, match);
        assertThat(changes).extracting(change -> change.moment().label()).containsExactly("46'", "46'", "76'");
        assertThat(changes).extracting(Substitution::reason).containsExactly("injury", "", "");
        assertThat(namesAtEnd(match, Side.HOME)).contains("Player N12", "Player N13", "Player N14");
    }

    @Test
    void everyShotHasItsWorthAndItsPlace() throws IOException {
        Match match = data.goal(1, "00:10:00.000", NORTH, "N9")
                .shot(1, "00:11:00.000", NORTH, "N9", "Saved", "Free Kick", 0.1)
                .shot(1, "00:12:00.000", NORTH, "N9", "Saved Off Target", "Open Play", 0.1)
                .shot(1, "00:13:00.000", NORTH, "N9", "Wayward", "Open Play", 7)
                .penalty(1, "00:14:00.000", NORTH, "N9", "Saved")
                .penalty(1, "00:15:00.000", NORTH, "N9", "Off T")
                .read();

        assertThat(only(Goal.class, match).attempt().expectedGoals()).contains(0.25);
        assertThat(only(Goal.class, match).attempt().place().orElseThrow().x()).isEqualTo(108.5);
        assertThat(all(Shot.class, match)).extracting(Shot::onTarget).containsExactly(true, false, false);
        assertThat(all(Shot.class, match))
                .extracting(Shot::expectedGoals)
                .containsExactly(Optional.of(0.1), Optional.of(0.1), Optional.empty());
        assertThat(all(MissedPenalty.class, match))
                .extracting(MissedPenalty::saved)
                .containsExactly(true, false);
        assertThat(all(MissedPenalty.class, match).getFirst().attempt().expectedGoals())
                .contains(0.76);
    }

    @Test
    void whatIsMissingInTheMatchesFileIsNotMissed() throws IOException {
        Match match = data.listed(NORTH, SOUTH, score(0, 0)).read();

        assertThat(match.occasion().referee()).isEmpty();
        assertThat(match.occasion().venue()).isEmpty();
        assertThat(match.home().coach()).isEmpty();
        assertThat(match.occasion().round()).isEmpty();
        assertThat(data.problems).isEmpty();
    }

    @Test
    void eventsAloneAreAMatch() throws IOException {
        Match match = data.goal(1, "00:10:00.000", NORTH, "N9").read();

        assertThat(match.home().lineUp().starters()).hasSize(11);
        assertThat(match.credits()).containsExactly("Data: StatsBomb");
        assertThat(data.problems).isEmpty();
    }

    @Test
    void whatATimelineDoesNotNeedPassesBy() throws IOException {
        String pass = ",\"location\":[60.0,40.0],\"pass\":{\"recipient\":{\"id\":1,\"name\":\"X\"},\"length\":12.5}";
        for (int i = 0; i < 3000; i++) {
            data.event(1, "00:01:00.000", "Pass", NORTH, "N5", pass);
        }
        Match match = data.goal(1, "00:10:00.000", NORTH, "N9").read();

        assertThat(match.events()).hasSize(1);
    }

    @Test
    void lettersOfAllLanguagesAreKept() throws IOException {
        String name = "Ivan Perišić-Łukasz Yıldız Ștefănescu O’Hara Dākōta";
        data.with("lineups/7.json", """
            [{"team_id":1,"team_name":"North","lineup":[
            {"player_id":109,"player_name":"Passport Name","player_nickname":"%s","jersey_number":0}]}]\
            """.formatted(name));

        Player player = data.read().home().squad().getFirst();
        assertThat(player.name()).isEqualTo(name);
        assertThat(player.number()).isEmpty();
    }

    @Test
    void anApostropheIsNotDoubled() throws IOException {
        data.with("lineups/7.json", """
            [{"team_id":1,"team_name":"North","lineup":[
            {"player_id":109,"player_name":"Deirdre O''Dowd","player_nickname":null,"jersey_number":9}]}]\
            """);

        assertThat(data.read().home().squad().getFirst().shortName()).isEqualTo("O'Dowd");
    }

    @Test
    void aPlayerOffForGoodLeavesTenWithoutACard() throws IOException {
        String forGood = ",\"player_off\":{\"permanent\":true}";
        Match match = data.event(2, "00:40:00.000", "Player Off", NORTH, "N4", forGood)
                .event(2, "00:30:00.000", "Player Off", SOUTH, "S4", "")
                .event(2, "00:31:00.000", "Player On", SOUTH, "S4", "")
                .event(2, "00:41:00.000", "Player Off", SOUTH, "S5", forGood)
                .change(2, "00:42:00.000", SOUTH, "S5", "S12", "Injury")
                .read();

        assertThat(namesAtEnd(match, Side.HOME)).hasSize(10).doesNotContain("Player N4");
        assertThat(namesAtEnd(match, Side.AWAY)).hasSize(11).contains("Player S4", "Player S12");
        assertThat(data.problems).isEmpty();
    }

    @Test
    void formationsGetDashesAndAreFilledFromRightToLeft() throws IOException {
        Match match = data.shift(1, "00:20:00.000", NORTH, 433)
                .shift(2, "00:20:00.000", NORTH, 41212)
                .read();

        assertThat(match.home().lineUp().formation()).contains(Formation.parse("4-3-3"));
        assertThat(match.home().lineUp().starters())
                .extracting(Player::shortName)
                .containsExactly("N1", "N2", "N3", "N4", "N5", "N8", "N6", "N7", "N9", "N11", "N10");
        assertThat(only(FormationChange.class, match).formation()).hasToString("4-1-2-1-2");
        assertThat(only(FormationChange.class, match).players())
                .isEqualTo(match.home().lineUp().starters());
    }

    private static Score finalScore(Match match) {
        return MatchState.at(match.clock().last(), match).score();
    }

    private static List<String> namesAtEnd(Match match, Side side) {
        Stream<OnPitch> onPitch = MatchState.at(match.clock().last(), match).side(side).onPitch().stream();
        return onPitch.map(on -> on.player().name()).toList();
    }

    private static <E extends MatchEvent> E only(Class<E> type, Match match) {
        assertThat(all(type, match)).hasSize(1);
        return all(type, match).getFirst();
    }

    private static <E extends MatchEvent> List<E> all(Class<E> type, Match match) {
        return match.events().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
