package matchline.format.wyscout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matchline.analysis.MatchState;
import matchline.format.MatchFiles;
import matchline.format.Samples;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.model.BallAction.Kind;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MissedPenalty;
import matchline.model.PitchPoint;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WyscoutFormatTest {
    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void goalsCountForTheSideThatGains() throws IOException {
        Match match = read(Samples.text("wyscout/without-sheet.json"));

        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(2, 2));
        Goal first = (Goal) match.event("goal-1").orElseThrow();
        assertThat(first.scorer().map(Player::name)).contains("A. Li");
        assertThat(first.assist().map(Player::name)).contains("J. Öz");
        assertThat(first.moment().label()).isEqualTo("11'");
        assertThat(first.attempt().place()).contains(new PitchPoint(108, 32));
        assertThat(first.attempt().expectedGoals()).isEmpty();
        Goal own = (Goal) match.event("own-goal-1").orElseThrow();
        assertThat(own.side()).isEqualTo(Side.AWAY);
        assertThat(own.scorer().map(Player::shortName)).contains("Öz");
        assertThat(own.moment().label()).isEqualTo("45+4'");
        assertThat(((Goal) match.event("goal-2").orElseThrow()).kind()).isEqualTo(Goal.Kind.PENALTY);
    }

    @Test
    void cardsShotsAndMissedPenalties() throws IOException {
        Match match = read(Samples.text("wyscout/without-sheet.json"));

        assertThat(match.events().stream().filter(Card.class::isInstance).map(event -> ((Card) event).kind()))
                .containsExactly(Card.Kind.YELLOW, Card.Kind.SECOND_YELLOW, Card.Kind.RED);
        assertThat(((Shot) match.event("shot-1").orElseThrow()).onTarget()).isTrue();
        assertThat(((MissedPenalty) match.event("missed-penalty-1").orElseThrow()).saved())
                .isFalse();
        assertThat(match.clock().last().label()).isEqualTo("90+5'");
        assertThat(match.credits()).singleElement().asString().contains("Wyscout");
    }

    @Test
    void thePlayBetweenTheEventsIsTold() throws IOException {
        Match match = read(Samples.text("wyscout/without-sheet.json"));

        assertThat(match.play())
                .filteredOn(action -> action.kind() == Kind.CROSS)
                .singleElement()
                .satisfies(cross -> {
                    assertThat(cross.side()).isEqualTo(Side.HOME);
                    assertThat(cross.from()).contains(new PitchPoint(60, 40));
                    assertThat(cross.to()).contains(new PitchPoint(120, 0));
                    assertThat(cross.successful()).isTrue();
                });
        assertThat(match.play())
                .filteredOn(action -> action.kind() == Kind.FOUL)
                .isNotEmpty();
    }

    @Test
    void withoutTheSheetTheFirstTeamListedIsAtHome() throws IOException {
        Match match = read(Samples.text("wyscout/without-sheet.json"));

        assertThat(match.home().name()).isEqualTo("Reims");
        assertThat(match.away().name()).isEqualTo("Saint-Étienne");
        assertThat(problems)
                .containsExactly("teams: the file does not say who was at home, so it is Reims, listed first;"
                        + " put matches.zip of the data set beside it.");
    }

    @Test
    void theEarlierVersionOfTheDataSetNamesTheTeamsWithoutAKeyOfTheirOwn() throws IOException {
        String later = Samples.text("wyscout/without-sheet.json");
        Match match = read(later.replace(
                "{\"team\": {\"wyId\": 20, \"name\": \"Saint-\\\\u00c9tienne\"}}",
                "{\"wyId\": 20, \"area\": {\"name\": \"France\"}, \"name\": \"Saint-\\\\u00c9tienne\"}"));

        assertThat(match.away().name()).isEqualTo("Saint-Étienne");
    }

    @Test
    void theSheetTellsTheRest() throws IOException {
        tellsTheRest(read(Samples.text("wyscout/with-sheet.json")));
    }

    @Test
    void theSheetIsFoundAmongItsNeighbours() throws IOException {
        Files.writeString(folder.resolve("matches_France.json"), Samples.text("wyscout/matches_France.json"));

        tellsTheRest(read(Samples.text("wyscout/without-sheet.json")));
    }

    @Test
    void theSheetIsFoundWhereTheDataSetKeepsIt() throws IOException {
        Path raw = Files.createDirectory(folder.resolve("raw_data"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(raw.resolve("matches.zip")))) {
            zip.putNextEntry(new ZipEntry("matches_France.json"));
            zip.write(Samples.text("wyscout/matches_France.json").getBytes(StandardCharsets.UTF_8));
        }

        tellsTheRest(read(Samples.text("wyscout/without-sheet.json")));
    }

    @Test
    void aBrokenSheetHindersNobody() throws IOException {
        Files.writeString(folder.resolve("matches_France.json"), "[{\"wyId\": 77,");
        Files.writeString(folder.resolve("matches.zip"), "no zip");

        assertThat(read(Samples.text("wyscout/without-sheet.json")).home().name())
                .isEqualTo("Reims");
        assertThat(problems).contains("the match sheets of the data set cannot be read; fetch matches.zip again.");
    }

    @Test
    void whoCameOnIsTakenFromThePlayWhereTheSheetDoesNotTell() throws IOException {
        String sheet = Samples.text("wyscout/with-sheet.json")
                .replace("\"playerIn\": 103", "\"playerIn\": 0")
                .replace("\"minute\": 93", "\"minute\": 80");
        Match match = read(sheet.replace(
                "\"playerId\": 101, \"positions\": [{\"y\": 50, \"x\": 50}, {\"y\": 0, \"x\": 100}],"
                        + " \"matchId\": 77, \"eventName\": \"Pass\", \"teamId\": 10, \"matchPeriod\": \"2H\"",
                "\"playerId\": 103, \"positions\": [], \"matchId\": 77, \"eventName\": \"Pass\", \"teamId\":"
                        + " 10, \"matchPeriod\": \"2H\""));

        Substitution change = (Substitution) match.event("substitution-1").orElseThrow();
        assertThat(change.on().map(Player::name)).contains("B. van Dam");
        assertThat(problems).anyMatch(problem -> problem.contains("who came on is not always told"));
        assertThat(((Substitution) read(sheet).event("substitution-1").orElseThrow()).on())
                .isEmpty();
    }

    /** The list makes no match of most files, and must come to the same result. */
    @Test
    void theLibraryListsAMatchAsItIs() throws IOException {
        String alone = Samples.text("wyscout/without-sheet.json");
        List<String> files = List.of(
                alone,
                alone.replace("\"2H\"", "\"P\""),
                alone.replace("\"2H\"", "\"9H\""),
                alone.replace("\"name\"", "\"title\""),
                Samples.text("wyscout/with-sheet.json"));
        for (String text : files) {
            Listing whole = Listing.of(read(text));
            Path file = folder.resolve("77.json");
            assertThat(new WyscoutFormat().lister().list(file, FirstLook.at(file)))
                    .as(whole.title())
                    .containsExactly(whole);
        }
    }

    @Test
    void aScoreThatDoesNotAddUpIsReported() throws IOException {
        Match match = read(Samples.text("wyscout/with-sheet.json").replace("\"score\": 2", "\"score\": 3"));

        assertThat(problems)
                .anyMatch(problem -> problem.matches(
                        "teamsData: the match sheet tells the score as 3–., but the events make it 2–.*"));
        assertThat(MatchState.at(match.clock().last(), match).score().home()).isEqualTo(3);
    }

    @Test
    void aCardThatOnlyTheSheetKnowsIsTold() throws IOException {
        Match match = read(Samples.text("wyscout/with-sheet.json")
                .replace("{\"playerId\": 103}", "{\"playerId\": 103, \"yellowCards\": \"92\", \"redCards\": \"0\"}"));

        assertThat(cards(match)).contains("YELLOW van Dam 90+2'");
    }

    @Test
    void cardsOfTheSheetComeInItsOrder() throws IOException {
        String booked = ", \"yellowCards\": \"92\", \"redCards\": \"0\"";
        Match match = read(Samples.text("wyscout/with-sheet.json")
                .replaceAll("(\\{\"playerId\": (?:101|102|103|201))", "$1" + booked));

        assertThat(cards(match))
                .containsSubsequence("YELLOW Ray 90+2'", "YELLOW Li 90+2'", "YELLOW Öz 90+2'", "YELLOW van Dam 90+2'");
    }

    @Test
    void aCardThatTheSheetDeniesIsLeftOut() throws IOException {
        Match match = read(Samples.text("wyscout/with-sheet.json")
                .replace("{\"playerId\": 202}", "{\"playerId\": 202, \"yellowCards\": \"21\", \"redCards\": \"0\"}"));

        assertThat(cards(match)).containsExactly("YELLOW Bo 21'", "RED Öz 90+4'");
        assertThat(problems).contains("events: the card of Bo (71') is not on the match sheet and is left out.");
    }

    @Test
    void aCardMayBeShownForADuel() throws IOException {
        Match match = read(Samples.text("wyscout/without-sheet.json")
                .replace("\"Foul\"", "\"Duel\"")
                .replace("\"eventId\": 2", "\"eventId\": 1"));

        assertThat(cards(match)).hasSize(3);
    }

    private static List<String> cards(Match match) {
        return match.events().stream()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .map(card -> card.kind() + " " + card.player().orElseThrow().shortName() + " "
                        + card.moment().label())
                .toList();
    }

    @Test
    void kicksOfAShootOutAreNoGoals() throws IOException {
        String text =
                Samples.text("wyscout/without-sheet.json").replace("\"matchPeriod\": \"2H\"", "\"matchPeriod\": \"P\"");
        Match match = read(text);

        assertThat(match.event("shoot-out-kick-2")).isPresent();
        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(1, 1));
    }

    @Test
    void theSheetTellsTheResultOfAShootOut() throws IOException {
        Match match = read(Samples.text("wyscout/with-sheet.json").replaceFirst("\"scoreP\": 0", "\"scoreP\": 4"));

        assertThat(MatchState.at(match.clock().last(), match).shootOut()).contains(new Score(0, 4));
    }

    @Test
    void aFileWithoutTeamsIsRefused() {
        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> read("{\"events\": [{\"matchPeriod\": \"1H\", \"eventSec\": 1}]}"))
                .withMessageEndingWith("teams: a match has two teams and here are 0; fetch the file again.");
    }

    @Test
    void eventsThatFitNowhereAreLeftOut() throws IOException {
        read(Samples.text("wyscout/without-sheet.json")
                .replaceFirst(
                        "\"matchPeriod\": \"1H\", \"eventSec\": 602.25",
                        "\"matchPeriod\": \"9H\", \"eventSec\": 1e999"));

        assertThat(problems).contains("events: one of period \"9H\" and team \"10\" fits nowhere and is left out.");
    }

    private void tellsTheRest(Match match) {
        assertThat(match.home().name()).isEqualTo("Saint-Étienne");
        assertThat(match.occasion().date()).contains(LocalDate.of(2018, 5, 13));
        assertThat(match.occasion().competition()).isEqualTo("Ligue 1");
        assertThat(match.occasion().round()).isEqualTo("Matchday 4");
        assertThat(match.away().lineUp().starters()).extracting(Player::name).containsExactly("A. Li", "J. Öz");
        Substitution change = (Substitution) match.event("substitution-1").orElseThrow();
        assertThat(change.moment().label()).isEqualTo("90+3'");
        assertThat(change.on().map(Player::shortName)).contains("van Dam");
        assertThat(problems).noneMatch(problem -> problem.startsWith("teams"));
    }

    private Match read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("77.json"), text);
        return MatchFiles.read(file, (Problem problem) -> problems.add(problem.toString()));
    }
}
