package matchline.format.statsbomb;

import static matchline.format.statsbomb.DataFolder.NORTH;
import static matchline.format.statsbomb.DataFolder.SOUTH;
import static matchline.format.statsbomb.DataFolder.entry;
import static matchline.format.statsbomb.DataFolder.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matchline.analysis.MatchState;
import matchline.format.MatchFiles;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.StoredMatch;
import matchline.model.BallAction;
import matchline.model.BallAction.Kind;
import matchline.model.Match;
import matchline.model.PitchPoint;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsBombFormatTest {
    private static final String LINE_UPS = """
        [{"team_id":2,"team_name":"South","lineup":[]},
         {"team_id":1,"team_name":"North","lineup":[
          {"player_id":109,"player_name":"Nils Nordahl Nygaard","player_nickname":"Nils Nordahl","jersey_number":9,
           "positions":[{"position_id":17,"position":"Right Wing","from":"00:00","start_reason":"Starting XI"}]},
          {"player_id":130,"player_name":"Bernt Nordahl","player_nickname":null,"jersey_number":14,"positions":[]},
          {"player_id":131,"player_name":"Ole van Dam","country":null}]}]\
        """;

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void twoElevens() {
        data = new DataFolder(folder);
    }

    @Test
    void lineUpsBesideTheEventsGiveNicknamesAndTheBench() throws IOException {
        Match match = data.with("lineups/7.json", LINE_UPS)
                .goal(1, "00:10:00.000", NORTH, "N9")
                .read();

        assertThat(match.home().lineUp().starters()).extracting(Player::name).contains("Nils Nordahl", "Player N10");
        assertThat(match.home().lineUp().bench())
                .extracting(Player::shortName)
                .containsExactly("B. Nordahl", "van Dam");
        assertThat(data.problems).isEmpty();
    }

    @Test
    void namesakesAreToldApartByTheirFirstNames() throws IOException {
        String lineUps = """
            [{"team_id":1,"team_name":"North","lineup":[
            {"player_id":1,"player_name":"Emil Berg"},{"player_id":2,"player_name":"Lars Berg"},
            {"player_id":3,"player_name":"Lisa Berg"},{"player_id":4,"player_name":"Berg"}]}]\
            """;
        Match match = data.with("lineups/7.json", lineUps).read();

        assertThat(match.home().lineUp().bench())
                .extracting(Player::shortName)
                .containsExactly("E. Berg", "La. Berg", "Li. Berg", "Berg");
    }

    @Test
    void lineUpsMayLieInTheSameFolder() throws IOException {
        data.with("seven_lineup.json", LINE_UPS).write();
        Path events = Files.move(folder.resolve("events/7.json"), folder.resolve("seven_event.json"));

        assertThat(MatchFiles.read(events, data::note).home().squad())
                .extracting(Player::name)
                .contains("Ole van Dam");
    }

    @Test
    void lineUpsLeadToTheEventsBesideThem() throws IOException {
        data.with("lineups/7.json", LINE_UPS)
                .goal(1, "00:10:00.000", NORTH, "N9")
                .write();

        assertThat(MatchFiles.read(folder.resolve("lineups/7.json"), data::note).events())
                .hasSize(1);
    }

    @Test
    void lineUpsAloneAreAMatchThatTellsNothingElse() throws IOException {
        data.with("lineups/7.json", LINE_UPS);
        Match match = MatchFiles.read(folder.resolve("lineups/7.json"), data::note);

        assertThat(match.home().name()).isEqualTo("South");
        assertThat(match.away().lineUp().starters()).hasSize(1);
        assertThat(match.events()).isEmpty();
        assertThat(data.problems)
                .contains("these are line-ups only; put the file of events beside them, in a folder named events.");
    }

    @Test
    void lineUpsOfOtherTeamsAreLeftOut() throws IOException {
        data.with("lineups/7.json", LINE_UPS.replace("\"team_id\":2", "\"team_id\":3"))
                .read();

        assertThat(data.problems).containsExactly("the line-ups beside it are of other teams and are left out.");
    }

    @Test
    void brokenLineUpsDoNotHinderTheMatch() throws IOException {
        Match match = data.with("lineups/7.json", "[{]").read();

        assertThat(match.home().lineUp().starters()).hasSize(11);
        assertThat(data.problems).hasSize(1);
        assertThat(data.problems.getFirst()).startsWith("the line-ups beside it cannot be read (line 1 column 3");
    }

    @Test
    void theMatchesFileTellsTheOccasion() throws IOException {
        String more = """
            "match_week":12,"stadium":{"id":1,"name":"\\tMidway'' Park"},
            "referee":{"id":1,"name":"Ada Whistle","country":{"id":1,"name":"Nowhere"}},\
            """;
        Match match = data.with("matches/11/4.json", "[" + entry(7, NORTH, SOUTH, score(0, 0), more) + "]")
                .read();

        assertThat(match.occasion().competition()).isEqualTo("Nowhere League 2018/2019");
        assertThat(match.occasion().round()).isEqualTo("Matchday 12");
        assertThat(match.occasion().date()).contains(LocalDate.of(2019, 3, 2));
        assertThat(match.occasion().kickOff()).isEqualTo("20:45");
        assertThat(match.occasion().venue()).isEqualTo("Midway' Park");
        assertThat(match.occasion().referee()).contains("Ada Whistle");
    }

    @Test
    void aFinalScoreThatDiffersIsReported() throws IOException {
        data.listed(NORTH, SOUTH, score(2, 1))
                .goal(1, "00:10:00.000", NORTH, "N9")
                .read();

        assertThat(data.problems)
                .containsExactly(
                        "the final score is 2–1 in the file of matches, but the goals of the events make it" + " 1–0.");
    }

    @Test
    void anotherMatchOfThatNumberIsLeftOut() throws IOException {
        data.listed(NORTH, "\"id\":5,\"name\":\"East\"", score(2, 1)).read();

        assertThat(data.problems)
                .containsExactly("the file of matches names other teams for this match and is left out.");
    }

    @Test
    void aMatchesFileIsAListToChooseFrom() throws IOException {
        data.with(
                        "matches/11/4.json",
                        "[" + entry(6, SOUTH, NORTH, "", "") + "," + entry(7, NORTH, SOUTH, score(1, 0), "") + "]")
                .goal(1, "00:10:00.000", NORTH, "N9")
                .write();
        List<StoredMatch> matches = MatchFiles.matches(folder.resolve("matches/11/4.json"), data::note);

        assertThat(matches)
                .extracting(StoredMatch::title)
                .containsExactly("2019-03-02 South – North", "2019-03-02 North 1–0 South");
        assertThat(matches.getLast().read().events()).hasSize(1);
        assertThat(data.problems).isEmpty();
        assertThat(matches.getFirst().read().events()).isEmpty();
        assertThat(data.problems)
                .containsExactly("2019-03-02 South – North: its events are not there; put 6.json into a folder named"
                        + " events, beside the folder of the matches.");
    }

    @Test
    void aListedMatchWithoutEventsKeepsItsScore() throws IOException {
        data.listed(NORTH, SOUTH, score(2, 1));
        Match match = MatchFiles.read(folder.resolve("matches/11/4.json"), data::note);

        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(2, 1));
    }

    @Test
    void anAssistIsThePassBeforeTheGoal() throws IOException {
        data.event(1, "00:09:59.000", "Pass", NORTH, "N7", ",\"pass\":{\"goal_assist\":true}");
        String shot = """
            ,"shot":{"key_pass_id":"%s","outcome":{"id":97,"name":"Goal"},"type":{"id":87,"name":"Open Play"}}\
            """.formatted(data.lastId());
        Match match = data.event(1, "00:10:00.000", "Shot", NORTH, "N9", shot).read();

        assertThat(match.events())
                .singleElement()
                .satisfies(
                        goal -> assertThat(goal).extracting("assist").asString().contains("Player N7"));
    }

    @Test
    void aPlayerPlaysForTheTeamThatLinedHimUp() throws IOException {
        Match match =
                data.event(1, "00:09:59.000", "Clearance", SOUTH, "N7", "").read();

        assertThat(match.home().squad()).extracting(Player::name).contains("Player N7");
        assertThat(match.away().squad()).extracting(Player::name).doesNotContain("Player N7");
    }

    @Test
    void anEventOfAThirdTeamIsLeftOut() throws IOException {
        data.goal(1, "00:10:00.000", "\"id\":5,\"name\":\"East\"", "N9").read();

        assertThat(data.problems).containsExactly("[2]: East does not play in this match, and the event is left out.");
    }

    @Test
    void anEventWithoutATimeIsLeftOut() throws IOException {
        data.goal(1, "half past", NORTH, "N9")
                .goal(7, "00:10:00.000", NORTH, "N9")
                .read();

        assertThat(data.problems)
                .containsExactly(
                        "[2]: the event has no period, no time or no team, and is left out.",
                        "[3]: the event has no period, no time or no team, and is left out.");
    }

    @Test
    void aFileThatBreaksOffSaysWhere() throws IOException {
        Path file = data.write();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 30));

        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> MatchFiles.read(file, data::note))
                .withMessageContaining("7.json, line 2 column ");
    }

    @Test
    void thePlayBetweenTheEventsIsTold() throws IOException {
        Match match = data.event(1, "00:00:01.500", "Pass", NORTH, "N9", """
            ,"location":[60.0,40.0],"pass":{"end_location":[45.3,38.0],"height":{"id":1,"name":"Ground Pass"}}\
            """)
                .event(1, "00:00:02.000", "Ball Receipt*", NORTH, "N5", ",\"location\":[45.3,38.0]")
                .event(1, "00:00:03.000", "Carry", NORTH, "N5", """
                    ,"location":[45.3,38.0],"carry":{"end_location":[50.0,40.0]}\
                    """)
                .event(1, "00:00:09.000", "Pass", NORTH, "N5", """
                    ,"location":[120.0,0.1],"pass":{"end_location":[121.0,40.0],"type":{"id":61,"name":"Corner"},
                    "outcome":{"id":76,"name":"Pass Offside"}}\
                    """)
                .event(1, "00:00:10.000", "Duel", SOUTH, "S4", """
                    ,"location":[3.0,40.0],"duel":{"type":{"id":11,"name":"Tackle"},"outcome":{"id":4,"name":"Won"}}\
                    """)
                .event(1, "00:00:11.000", "Foul Committed", SOUTH, "S4", ",\"location\":[3.0,40.0]")
                .event(5, "00:00:11.000", "Pass", SOUTH, "S4", ",\"location\":[3.0,40.0],\"pass\":{}")
                .read();

        assertThat(match.play())
                .extracting(BallAction::side, BallAction::kind, BallAction::to, BallAction::successful)
                .containsExactly(
                        tuple(Side.HOME, Kind.PASS, Optional.of(new PitchPoint(45.3, 38)), true),
                        tuple(Side.HOME, Kind.CARRY, Optional.of(new PitchPoint(50, 40)), true),
                        tuple(Side.HOME, Kind.CORNER, Optional.of(new PitchPoint(120, 40)), false),
                        tuple(Side.HOME, Kind.OFFSIDE, Optional.empty(), true),
                        tuple(Side.AWAY, Kind.TACKLE, Optional.empty(), true),
                        tuple(Side.AWAY, Kind.FOUL, Optional.empty(), true));
        assertThat(match.play().getFirst().player().map(Player::name)).contains("Player N9");
        assertThat(match.events()).isEmpty();
    }
}
