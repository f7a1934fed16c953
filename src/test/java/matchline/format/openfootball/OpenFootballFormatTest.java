package matchline.format.openfootball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matchline.analysis.MatchState;
import matchline.format.MatchFiles;
import matchline.format.Samples;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.StoredMatch;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Player;
import matchline.model.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFootballFormatTest {
    private static final String MATCHES = Samples.text("openfootball/matches.json");
    private static final String ROUNDS = Samples.text("openfootball/rounds.json");

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void aFileIsAListOfMatchesToChooseFrom() throws IOException {
        assertThat(stored(MATCHES))
                .extracting(StoredMatch::title)
                .containsExactly("2031-05-04 Ayr 2–1 Bari", "2031-05-08 Ayr 1–1 Cork, 3–4 on penalties");
        assertThat(stored(ROUNDS))
                .extracting(StoredMatch::title)
                .containsExactly("2019-08-02 Sark 1–1 Herm", "2019-08-09 Herm 2–0 Jethou", "2019-08-16 Sark – Jethou");
    }

    @Test
    void askedForTheOneMatchItNamesTheFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("cup.json"), MATCHES);

        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> MatchFiles.read(file, _ -> {}))
                .withMessageEndingWith("the file holds 2 matches (2031-05-04 Ayr 2–1 Bari; 2031-05-08 Ayr 1–1 Cork,"
                        + " 3–4 on penalties); choose a file that holds a single match.");
    }

    @Test
    void minutesAreOfficialAndReadInBothStyles() throws IOException {
        assertThat(minutes(match(MATCHES, 0))).containsExactly("45+2'", "67'", "90+2'");
        assertThat(minutes(match(ROUNDS, 0))).containsExactly("45+1'", "90+6'");
    }

    @Test
    void theSameMinuteIsOneOfExtraTimeWhereThereWasExtraTime() throws IOException {
        assertThat(minutes(match(MATCHES, 1))).containsExactly("92'", "120+1'");
        assertThat(match(MATCHES, 1).clock().periods()).hasSize(5);
    }

    @ParameterizedTest(name = "{0} and {1}, extra time {2}: {3}")
    @CsvSource({
        "9, 0, false, 9'",
        "45, 3, false, 45+3'",
        "90', 0, false, 90'",
        "90'+3', 0, false, 90+3'",
        "97, 0, false, 90+7'",
        "97, 0, true, 97'",
        "90, 4, true, 90+4'",
        "106, 0, true, 106'",
        "123, 0, true, 120+3'",
        "105+2, 0, true, 105+2'"
    })
    void aMinute(String minute, int offset, boolean extraTime, String label) {
        assertThat(Minute.stated(minute, offset, extraTime))
                .map(time -> time.ofEvent().label())
                .contains(label);
    }

    @Test
    void anOwnGoalStandsUnderTheSideThatGains() throws IOException {
        Match match = match(MATCHES, 0);
        Goal own = (Goal) match.events().getLast();

        assertThat(own.kind()).isEqualTo(Goal.Kind.OWN_GOAL);
        assertThat(match.away().squad()).contains(own.scorer().orElseThrow());
        assertThat(score(match)).isEqualTo(new Score(2, 1));
        assertThat(problems).isEmpty();
    }

    @Test
    void whoScoresTwiceIsOnePlayer() throws IOException {
        assertThat(match(MATCHES, 0).away().squad()).extracting(Player::id).containsExactly("away-1");
    }

    @Test
    void aShootOutOfWhichOnlyTheResultIsKnownHasItsResult() throws IOException {
        Match match = match(MATCHES, 1);

        assertThat(score(match)).isEqualTo(new Score(1, 1));
        assertThat(MatchState.at(match.clock().last(), match).shootOut()).contains(new Score(3, 4));
        assertThat(MatchState.at(Moment.of(Period.EXTRA_SECOND, 14, 0), match).shootOut())
                .isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void theOccasionIsTold() throws IOException {
        Match match = match(MATCHES, 0);

        assertThat(match.occasion().competition()).isEqualTo("Harbour Cup 2031");
        assertThat(match.occasion().stage()).isEqualTo("Group A");
        assertThat(match.occasion().round()).isEqualTo("Matchday 1");
        assertThat(match.occasion().venue()).isEqualTo("Pier Park");
        assertThat(match.occasion().city()).isEqualTo("Ayr");
        assertThat(match(ROUNDS, 0).occasion().stage()).isEqualTo("Round 1");
        assertThat(match(ROUNDS, 0).home().code()).isEqualTo("SRK");
    }

    @Test
    void goalsThatDoNotAddUpAreReported() throws IOException {
        Match match = match(MATCHES.replace("\"ft\": [2, 1]", "\"ft\": [3, 1]"), 0);

        assertThat(problems)
                .containsExactly("matches[0], 2031-05-04 Ayr 3–1 Bari: its goals make it 2–1, but the score is told as"
                        + " 3–1.");
        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(3, 1));
    }

    @Test
    void goalsThatDoNotMakeTheScoreAtHalfTimeAreReported() throws IOException {
        Match match = match(MATCHES.replace("\"ht\": [1, 0]", "\"ht\": [2, 0]"), 0);

        assertThat(problems)
                .singleElement()
                .asString()
                .endsWith("its goals make it 1–0 at half-time, but that score is told as 2–0.");
        assertThat(MatchState.at(match.clock().halfTime(), match).score()).isEqualTo(new Score(1, 0));
    }

    @Test
    void aScoreWithoutGoalsIsTheScore() throws IOException {
        Match match = match(ROUNDS.replace("[2, 0]", "{ \"ht\": [1, 0], \"ft\": [2, 0] }"), 1);

        assertThat(problems)
                .containsExactly("rounds[1].matches[0], 2019-08-09 Herm 2–0 Jethou: the file tells the score, 2–0, but"
                        + " not the goals.");
        assertThat(MatchState.at(match.clock().halfTime(), match).score()).isEqualTo(new Score(1, 0));
        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(2, 0));
    }

    @Test
    void aGoallessMatchNeedsNoGoals() throws IOException {
        match(ROUNDS.replace("[2, 0]", "[0, 0]"), 1);

        assertThat(problems).isEmpty();
    }

    @Test
    void aMatchWithoutAScoreIsReported() throws IOException {
        match(ROUNDS, 2);

        assertThat(problems)
                .containsExactly("rounds[1].matches[1], 2019-08-16 Sark – Jethou: it has no score; it may not have been"
                        + " played yet.");
    }

    @Test
    void aGoalWithoutAMinuteStillCounts() throws IOException {
        Match match = match(MATCHES.replace("\"67\"", "\"soon\""), 0);

        assertThat(score(match)).isEqualTo(new Score(2, 1));
        assertThat(problems)
                .containsExactly("matches[0]: the minute \"soon\" of a goal by Ben Bow is none; the goal is shown in"
                        + " the 90th.");
    }

    @Test
    void aMatchWithoutTwoTeamsIsLeftOut() throws IOException {
        assertThat(stored(MATCHES.replace("\"Bari\"", "null"))).hasSize(1);
        assertThat(problems).containsExactly("matches[0]: the match has not two teams and is left out.");
    }

    private List<StoredMatch> stored(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("cup.json"), text);
        return MatchFiles.matches(file, problem -> problems.add(problem.toString()));
    }

    private Match match(String text, int index) throws IOException {
        return stored(text).get(index).read();
    }

    private static List<String> minutes(Match match) {
        return match.events().stream()
                .filter(Goal.class::isInstance)
                .map(goal -> goal.moment().label())
                .toList();
    }

    private static Score score(Match match) {
        return MatchState.at(match.clock().last(), match).score();
    }
}
