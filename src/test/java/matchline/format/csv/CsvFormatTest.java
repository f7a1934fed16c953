package matchline.format.csv;

import static matchline.format.csv.Csv.TEAMS;
import static matchline.format.csv.Csv.clean;
import static matchline.format.csv.Csv.lenient;
import static matchline.format.csv.Csv.oddities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import matchline.analysis.MatchState;
import matchline.format.MatchFiles;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Player;
import matchline.model.Quote;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Side;
import matchline.model.Substitution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    @TempDir
    private Path folder;

    @Test
    void aRowIsAnEvent() throws IOException {
        Match match = clean(TEAMS + "minute,type,team,player,assist,detail\n90+7,goal,Reims,Li,Juan Öz,header\n");
        Goal goal = (Goal) match.events().getFirst();

        assertThat(goal.id()).isEqualTo("goal-1");
        assertThat(goal.moment().label()).isEqualTo("90+7'");
        assertThat(goal.side()).isEqualTo(Side.HOME);
        assertThat(goal.scorer().map(Player::name)).contains("Li");
        assertThat(goal.assist().map(Player::shortName)).contains("Öz");
        assertThat(goal.occurrence().brief()).isEqualTo("header");
        assertThat(match.home().squad()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundByTheHeader(String separator) throws IOException {
        String text = TEAMS
                + "Minute,TYPE,Équipe,joueur,detail\n12,But,lens,\"Li, J.\",\"a; b\tc, d\"\n".replace(",", separator);

        assertThat(clean(text).events()).singleElement().satisfies(event -> {
            assertThat(event.belongsTo()).contains(Side.AWAY);
            assertThat(((Goal) event).scorer().orElseThrow().name()).startsWith("Li");
        });
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "\uFEFFminute;type;home;away\n12;note;Reims;Lens\n");

        assertThat(MatchFiles.read(file, _ -> {}).away().name()).isEqualTo("Lens");
    }

    @Test
    void lettersOfOldSpreadsheetsAreReadAndReported() throws IOException {
        String text = "minute;événement;équipe;joueur\r\n12;but;Nîmes;Hélène\r\n";
        Path file = Files.write(folder.resolve("x"), text.getBytes(Charset.forName("windows-1252")));
        List<Problem> found = new ArrayList<>();

        assertThat(MatchFiles.read(file, found::add).home().squad())
                .extracting(Player::name)
                .containsExactly("Hélène");
        assertThat(found)
                .contains(new Problem(
                        "", "this is not UTF-8 text and is read as Windows-1252; save it as \"CSV UTF-8\"."));
    }

    @Test
    void theFirstTeamNamedIsAtHomeIfNothingSaysOtherwise() throws IOException {
        String text = "minute,type,team\n12,goal,Lens\n13,goal,Reims\n";

        assertThat(lenient(text).home().name()).isEqualTo("Lens");
        assertThat(oddities(text))
                .containsExactly(
                        "the file does not say who is at home, so it is Lens, named first; add the line # home: Lens.");
    }

    @Test
    void teamsMayBeCalledByALetter() throws IOException {
        Match match = lenient("minute,type,team\n12,goal,A\n13,goal,B\n14,goal,a\n");

        assertThat(List.of(match.home().name(), match.away().name())).containsExactly("A", "B");
        assertThat(Listing.of(match).score()).contains(new Score(2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "home,Lens,AWAY,Lens.*away.*say home",
        "H,Lens,AWAY,Lens.*away.*say home",
        "a,Lens,HOME,Lens.*home.*say away"
    })
    void aNameBesideAWordForASideIsThatOfTheOther(String word, String name, Side side, String told) throws IOException {
        String rows = "minute,type,team\n12,note,%s\n13,note,%s\n".formatted(word, name);

        assertThat(lenient(rows).team(side).name()).isEqualTo("Lens");
        assertThat(Csv.oddities(rows)).first().asString().containsPattern(told);
    }

    @Test
    void aTeamMayBeCalledByItsCodeAndByItsName() throws IOException {
        Match match = lenient("minute,type,team\n12,goal,TOU\n13,goal,Toulouse\n14,goal,Liverpool\n");

        assertThat(List.of(match.home().name(), match.away().name())).containsExactly("Toulouse", "Liverpool");
        assertThat(Listing.of(match).score()).contains(new Score(2, 1));
    }

    @Test
    void anOwnGoalUnderTheTeamOfWhoScoredItIsReported() throws IOException {
        String rows = TEAMS + "minute,type,team,player\n5,own goal,Lens,Gradit\n";

        assertThat(oddities(rows + "30,yellow,Reims,Gradit\n")).isEmpty();
        assertThat(oddities(rows + "30,yellow,Lens,Gradit\n"))
                .containsExactly(
                        "row 4: Gradit plays for Lens in another row; an own goal stands under the team it counts"
                                + " for.");
    }

    @ParameterizedTest
    @CsvSource({
        "1,45,45'",
        "1,47,45+2'",
        "2,3,48'",
        "2,45,46'",
        "2,47,47'",
        "2,93,90+3'",
        "2,'93:30',90+4'",
        "3,2,92'",
        "4,121,120+1'"
    })
    void minutesMayBeCountedWithinTheHalfThatAColumnNames(String half, String minute, String label) throws IOException {
        Match match = clean(TEAMS + "half,minute,type,team\n%s,%s,goal,Lens\n".formatted(half, minute));

        assertThat(match.events().getFirst().moment().label()).isEqualTo(label);
    }

    @Test
    void aNameThatMayBeOfEitherSideIsOfNone() throws IOException {
        assertThat(Csv.oddities("minute,type,team\n12,goal,home\n13,goal,away\n14,goal,Lens\n"))
                .anyMatch(oddity -> oddity.contains("row 4") && oddity.contains("\"Lens\" is neither Home nor Away"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # home: Reims\\n# away: Lens\\nminute,type,team\\n12,goal,Lens
        # domicile : Reims\\n# extérieur : Lens\\nminute,type,team\\n12,goal,away
        # home,Reims,\\n# away,Lens,\\nminute,type,team\\n12,goal,extérieur
        "# home: Reims",,\\n"# away: Lens",,\\nminute,type,team\\n12,goal,LEN
        # away: Lens;;;\\n# home: Reims;;;\\nminute;type;team\\n12;goal;LENS
        minute,type,team,home,away\\n12,goal,Lens,Reims,Lens
        minute,type,team,home team,away team\\n12,goal,a,Reims,Lens\\n13,goal,h,,
        """)
    void whoIsAtHome(String told) throws IOException {
        Match match = clean(told.replace("\\n", "\n"));

        assertThat(match.home().name()).isEqualTo("Reims");
        assertThat(match.away().name()).isEqualTo("Lens");
        assertThat(match.events().getFirst().belongsTo()).contains(Side.AWAY);
    }

    @Test
    void linesAboveTheHeaderTellOfTheMatch() throws IOException {
        Match match = clean(TEAMS + """
            # date: 9/11/2023
            # competition: Coupe, 2e tour
            # stade : Stade "Auguste" Delaune
            # affluence : 12 345
            # arbitre : A. Noir
            # credit: Data: Example
            # a remark: this is not known and not wrong
            minute,type
            """);

        assertThat(match.occasion().date()).contains(LocalDate.of(2023, 11, 9));
        assertThat(match.occasion().competition()).isEqualTo("Coupe, 2e tour");
        assertThat(match.occasion().venue()).isEqualTo("Stade \"Auguste\" Delaune");
        assertThat(match.occasion().attendance()).contains(12345);
        assertThat(match.occasion().referee()).contains("A. Noir");
        assertThat(match.credits()).containsExactly("Data: Example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "67, 67'",
        "67', 67'",
        "90 + 7, 90+7'",
        "90'+7', 90+7'",
        "67:30, 68'",
        "67:30:00, 68'",
        "67.0, 67'",
        "67:07.076, 68'",
        "HT, 46'",
        "MT, 46'",
        "mi-temps, 46'",
        "et 93, 93'",
        "prol. 93, 93'"
    })
    void timesAsSpreadsheetsHaveThem(String told, String label) throws IOException {
        Match match = clean(TEAMS + "minute,type,team\n" + told + ",note,Reims\n");

        assertThat(match.events().getFirst().moment().label()).isEqualTo(label);
    }

    @Test
    void withoutExtraTimeALateMinuteIsOneOfAddedTime() throws IOException {
        String text = TEAMS + "minute,type,team\n97,goal,Reims\n";

        assertThat(lenient(text).events().getFirst().moment().label()).isEqualTo("90+7'");
        assertThat(oddities(text))
                .containsExactly(
                        "row 4, minute: 97 is read as 90+7, for no row tells of extra time; write 90+7, or et 97.");
        assertThat(clean(text + "119,note,Reims\n").events().getFirst().moment().period())
                .isEqualTo(Period.EXTRA_FIRST);
    }

    @Test
    void aCancelledGoalIsAGoalAReviewAndADecision() throws IOException {
        Match match = clean(
                TEAMS + "minute,type,team,player,detail,decided\n90+7,But annulé par la VAR,Lens,Li,handball,90+9\n");
        GoalCancelled decision = (GoalCancelled) match.events().getLast();

        assertThat(match.events()).hasSize(3);
        assertThat(decision.by()).isEqualTo("VAR");
        assertThat(decision.reason()).isEqualTo("handball");
        assertThat(decision.moment().label()).isEqualTo("90+9'");
    }

    @Test
    void anOwnGoalStandsUnderTheTeamItCountsFor() throws IOException {
        Match match = clean(TEAMS + "minute,type,team,player\n12,csc,Reims,Ray\n");

        assertThat(((Goal) match.events().getFirst()).side()).isEqualTo(Side.HOME);
        assertThat(match.away().squad()).extracting(Player::name).containsExactly("Ray");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        player,off   | On,Off
        player,assist| On,Off
        on,off       | On,Off
        on,player    | On,Off
        off,in       | Off,On
        sortant,joueur | Off,On
        """)
    void whoComesOnAndWhoGoesOff(String columns, String cells) throws IOException {
        Match match = clean(TEAMS + "minute,type,team," + columns + "\n60,remplacement,Reims," + cells + "\n");
        Substitution change = (Substitution) match.events().getFirst();

        assertThat(change.on().map(Player::name)).contains("On");
        assertThat(change.off().map(Player::name)).contains("Off");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Petit pour Grand",
                "Petit for Grand",
                "Petit (pour Grand)",
                "Petit remplace Grand",
                "Petit on for Grand",
                "Grand remplacé par Petit",
                "Grand (replaced by Petit)"
            })
    void oneCellMayNameBothPlayersOfASubstitution(String cell) throws IOException {
        Substitution change = (Substitution) clean(TEAMS + "minute,type,team,player\n60,sub,Reims," + cell + "\n")
                .events()
                .getFirst();

        assertThat(change.on().map(Player::name)).contains("Petit");
        assertThat(change.off().map(Player::name)).contains("Grand");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Carton, jaune, YELLOW, ''",
        "Carton, Jaune (simulation), YELLOW, simulation",
        "card, second yellow, SECOND_YELLOW, ''",
        "Card, red - foul, RED, foul",
        "Carton jaune (simulation), '', YELLOW, simulation",
        "Carton jaune (simulation), late, YELLOW, 'simulation, late'",
        "Rouge : crachat, '', RED, crachat",
        "yellow card (2nd), '', SECOND_YELLOW, ''"
    })
    void theColourAndTheReasonOfACard(String type, String detail, Card.Kind kind, String reason) throws IOException {
        Card card =
                (Card) lenient(TEAMS + "minute,type,team,player,detail\n12,%s,Lens,Li,\"%s\"\n".formatted(type, detail))
                        .events()
                        .getFirst();

        assertThat(card.kind()).isEqualTo(kind);
        assertThat(card.occurrence().brief()).isEqualTo(reason);
    }

    @Test
    void aColumnMayBeHeadedByWhatItsPlayersDid() throws IOException {
        Match match = clean(TEAMS + """
            minute;équipe;but;passeur;carton jaune;remplacement;sortant;entrant
            12;Reims;Li;Öz;;;;
            45+1;Lens;;;Ray;;;
            60;Lens;;;;Bo pour Ray;;
            70;Reims;Li;;Un;;Li;An
            """);

        assertThat(CsvMatchWriter.write(match)).endsWith("""
            minute,type,team,player,assist,off,detail
            12,goal,Reims,Li,Öz,,
            45+1,yellow,Lens,Ray,,,
            60,substitution,Lens,Bo,,Ray,
            70,goal,Reims,Li,,,
            70,yellow,Reims,Un,,,
            70,substitution,Reims,An,,Li,
            """);
    }

    @Test
    void suchAColumnMayBeTickedBesideTheNameOfThePlayer() throws IOException {
        Match match = clean(TEAMS + "minute,team,player,Goal,Red card\n12,Reims,Li,x,-\n13,Lens,Ray,no,yes\n");

        assertThat(match.events()).extracting(MatchEvent::id).containsExactly("goal-1", "red-1");
        assertThat(match.away().squad()).extracting(Player::name).containsExactly("Ray");
    }

    @Test
    void decimalsBehindTheEndOfAHalfAreAddedTimeIfNoOtherMinuteHasThem() throws IOException {
        String rows = TEAMS + "minute;type;team\n45,2;goal;Reims\n67;goal;Lens\n";

        assertThat(lenient(rows).events().getFirst().moment().label()).isEqualTo("45+2'");
        assertThat(oddities(rows))
                .containsExactly("row 4, minute: 45,2 is read as 45+2, for no other minute has decimals; write 45+2.");
        assertThat(oddities(rows + "70,5;goal;Lens\n"))
                .containsExactly(
                        "row 4, minute: \"45,2\" may be 45+2 or the minute in decimals; write 45+2 or 45:12; the row is"
                                + " left out.",
                        "row 6, minute: \"70,5\" is a minute in decimals; write 70:30; the row is left out.");
    }

    @Test
    void kicksOfAShootOutCountThemselves() throws IOException {
        Match match = clean(TEAMS + """
            minute,type,team,player,detail
            ,tir au but,Reims,Li,marqué
            120,kick,Lens,Ray,saved
            pen 3,kick,Reims,Öz,in
            tab 4,kick,Lens,Bo,raté
            """);

        assertThat(match.events())
                .extracting(event -> event.moment().elapsed().toMinutes(), event -> ((ShootOutKick) event).outcome())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, ShootOutKick.Outcome.SCORED),
                        org.assertj.core.groups.Tuple.tuple(2L, ShootOutKick.Outcome.SAVED),
                        org.assertj.core.groups.Tuple.tuple(3L, ShootOutKick.Outcome.SCORED),
                        org.assertj.core.groups.Tuple.tuple(4L, ShootOutKick.Outcome.MISSED));
    }

    @Test
    void aResultAtTheLastMinuteOfAHalfIsThatAtItsEnd() throws IOException {
        Match match = clean(TEAMS + "minute,type,team,outcome\n45,result,,1–0\n45+2,goal,Reims,\n");

        assertThat(MatchState.at(match.clock().last(), match).score()).isEqualTo(new Score(1, 0));
    }

    @Test
    void aShootOutMayBeToldByItsResultAlone() throws IOException {
        Match match = clean(TEAMS + "minute,type,outcome\n,shoot-out result,3:4\n");

        assertThat(MatchState.at(match.clock().last(), match).shootOut()).contains(new Score(3, 4));
    }

    @Test
    void rowsTellWhenAHalfEndedAndWhatWasAnnounced() throws IOException {
        Match match =
                clean(TEAMS + "minute,type,detail\n45,temps additionnel,+2\n45+3,mi-temps,\n90+5:10,full time,\n");

        assertThat(match.clock().periods().getFirst().length()).isEqualTo(Duration.ofMinutes(48));
        assertThat(match.clock().periods().getFirst().announced()).contains(2);
        assertThat(match.clock().last())
                .isEqualTo(new Moment(
                        Period.SECOND_HALF,
                        Duration.ofMinutes(50).plusSeconds(10).minus(Moment.TICK)));
    }

    @Test
    void aQuoteHasASpeakerAndWords() throws IOException {
        Match match = clean(
                TEAMS + "minute,type,player,detail,text,lang\n90+7,citation,Coach,manager,\"Quel \"\"jour\"\".\",fr\n");
        Quote quote = match.press().quotes().getFirst();

        assertThat(quote.speaker()).isEqualTo("Coach");
        assertThat(quote.role()).isEqualTo("manager");
        assertThat(quote.original().text()).isEqualTo("Quel \"jour\".");
        assertThat(quote.original().language()).isEqualTo("fr");
    }

    @Test
    void aNameOnBothSidesIsTwoPlayers() throws IOException {
        Match match = clean(TEAMS + "minute,type,team,player\n12,jaune,Reims,Silva\n13,rouge,Lens,Silva\n");

        assertThat(match.events())
                .extracting(event -> ((Card) event).player().orElseThrow().id())
                .containsExactly("Silva", "Silva (2)");
    }

    @Test
    void oddEventsAreNamedByTheirRow() throws IOException {
        assertThat(oddities(TEAMS + "minute,type,team,player\n\n12,yellow,Reims,Li\n13,yellow,Reims,Li\n"))
                .containsExactly("row 6: Li is cautioned again, but not sent off.");
    }

    @Test
    void aSavedPenaltyIsAMissedOne() throws IOException {
        Match match = clean(TEAMS + "minute,type,team\n12,penalty arrêté,Reims\n");

        assertThat(((MissedPenalty) match.events().getFirst()).saved()).isTrue();
    }

    @Test
    void theTemplateIsAMatchInWhichNothingIsOdd() throws IOException {
        Match match = clean(Files.readString(Path.of("assets/templates/match.csv")));

        assertThat(match.home().name()).isEqualTo("Ashford Rovers");
        assertThat(match.events()).extracting(MatchEvent::id).contains("cancelled-goal-1-cancelled");
    }

    @Test
    void aTableOfOtherThingsIsNotAMatch() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "Home,Away,Goals\nReims,Lens,3\n");

        assertThatExceptionOfType(MatchFormatException.class)
                .isThrownBy(() -> MatchFiles.read(file, _ -> {}))
                .withMessageContaining("text that begins with \"Home,Away,Goals\" and not a match");
    }

    @Test
    void aGoalHasAWorthToo() throws IOException {
        Match match = clean(TEAMS + "minute;type;team;xG\n12;but;Reims;0,25\n13;tir;Reims;.5\n");

        assertThat(((Goal) match.events().getFirst()).attempt().expectedGoals()).contains(0.25);
        assertThat(CsvMatchWriter.write(match)).contains("12,goal,Reims,,,,0.25", "13,shot,Reims,,,,0.5");
    }

    @Test
    void aSpreadsheetMayNameItsSeparatorAndATitleMayStandAboveTheHeader() throws IOException {
        String table = "Minute;Équipe;Type;Joueur\n45+2';Lens;but;Dupont\n71st;Stade de Reims;CSC;\"Öz, B.\"\n"
                + "72 min;ext;2nd yellow card;Dupont\n1:20:30;;note;\n";

        Match match = Csv.lenient("\uFEFFsep=;\r\n# domicile: Stade de Reims\r\n# extérieur: RC Lens\r\n" + table);

        assertThat(match.events())
                .filteredOn(Goal.class::isInstance)
                .extracting(goal -> ((Goal) goal).side())
                .containsExactly(Side.AWAY, Side.HOME);
        assertThat(Csv.oddities("Our match;;;\n" + table))
                .first()
                .isEqualTo("row 1: it stands above the row that heads the columns and is left out.");
    }

    @Test
    void aTeamMayBeCalledByWordsOfItsNameThatTheOtherDoesNotHave() throws IOException {
        String teams = "# home: Inter Milan\n# away: AC Milan\nminute,type,team\n";

        assertThat(Csv.oddities(teams + "1,goal,Inter\n2,goal,AC\n")).isEmpty();
        assertThat(Csv.oddities(teams + "1,goal,home\n2,goal,Milan\n"))
                .singleElement()
                .asString()
                .contains("\"Milan\" is neither Inter Milan nor AC Milan");
    }
}
