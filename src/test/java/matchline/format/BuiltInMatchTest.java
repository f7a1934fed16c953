package matchline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.analysis.MatchState;
import matchline.model.Background;
import matchline.model.Card;
import matchline.model.Correction;
import matchline.model.DisallowedGoal;
import matchline.model.Fixture;
import matchline.model.Formation;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Player;
import matchline.model.PlayerMark;
import matchline.model.Quote;
import matchline.model.Score;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Standings;
import matchline.model.StatedTime;
import matchline.model.Substitution;
import matchline.model.VarReview;
import matchline.model.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the two reports of Toulouse 3–2 Liverpool state is in the match that ships, and what nobody stated is not. */
class BuiltInMatchTest {
    private final Match match = MatchFiles.builtIn();

    @Test
    void nothingInItIsOdd() throws IOException {
        MatchFiles.read(Path.of("assets/matches/2023-11-09-toulouse-liverpool.match.json"), problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    /** The statements of the reports in their order. */
    @Nested
    class TheReportsState {

        @Test
        void toulouse3Liverpool2InTheEuropaLeagueOnThursday9November2023() {
            assertThat(match.home().name()).isEqualTo("Toulouse");
            assertThat(match.away().name()).isEqualTo("Liverpool");
            assertThat(match.occasion().competition()).contains("Europa League");
            assertThat(match.occasion().date()).contains(LocalDate.of(2023, 11, 9));
            assertThat(LocalDate.of(2023, 11, 9).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(stateAt("90+11").score()).isEqualTo(new Score(3, 2));
        }

        @Test
        void donnumDallingaAndMagriScoredForToulouse() {
            assertThat(goals().filter(goal -> goal.side() == Side.HOME))
                    .extracting(goal -> goal.moment().label(), BuiltInMatchTest::scorer)
                    .containsExactly(tuple("36'", "Dønnum"), tuple("58'", "Dallinga"), tuple("76'", "Magri"));
        }

        @Test
        void anOwnGoalByCasseresMadeIt2To1AndMagriRestoredTheLeadTwoMinutesLater() {
            Goal ownGoal = goal("goal-3");

            assertThat(scorer(ownGoal)).isEqualTo("Cásseres");
            assertThat(ownGoal.isOwnGoal()).isTrue();
            assertThat(ownGoal.side()).isEqualTo(Side.AWAY);
            assertThat(stateAt("74").score()).isEqualTo(new Score(2, 1));
            assertThat(stateAt("76").score()).isEqualTo(new Score(3, 1));
        }

        @Test
        void aSoloRunByJotaMadeIt3To2() {
            assertThat(scorer(goal("goal-5"))).isEqualTo("Jota");
            assertThat(goal("goal-5").occurrence().brief()).contains("solo run");
            assertThat(goal("goal-5").moment().label()).isEqualTo("89'");
            assertThat(stateAt("89").score()).isEqualTo(new Score(3, 2));
        }

        @Test
        void anEqualiserByQuansahInTheSeventhMinuteOfAddedTimeWasCancelledByVarForAHandballByMacAllister() {
            Goal goal = goal("goal-6");
            VarReview review = (VarReview) event("goal-6-review");
            GoalCancelled decision = (GoalCancelled) event("goal-6-cancelled");

            assertThat(goal.occurrence().text() + review.occurrence().text())
                    .as("nothing of the decision before it is made")
                    .doesNotContain("would have", "cancel", "3–2");
            assertThat(scorer(goal)).isEqualTo("Quansah");
            assertThat(goal.moment().label()).isEqualTo("90+7'");
            assertThat(decision.occurrence().text()).contains("first senior goal", "unbeaten record");
            assertThat(decision.by()).isEqualTo("VAR");
            assertThat(decision.reason()).isEqualTo("handball in the build-up");
            assertThat(decision.offender().map(Player::name)).contains("Alexis Mac Allister");
            assertThat(decision.moment().label()).isEqualTo("90+8'");
            assertThat(review.occurrence().text()).contains("long VAR review", "monitor");
            assertThat(match.occasion().referee()).contains("Georgi Kabakov");
            assertThat(stateAt("90+7").score()).isEqualTo(new Score(3, 3));
            assertThat(stateAt("90+7").goalUnderReview()).isTrue();
            assertThat(stateAt("90+8").score()).isEqualTo(new Score(3, 2));
        }

        @Test
        void toulouseHadTwoMoreGoalsDisallowed() {
            assertThat(events(DisallowedGoal.class))
                    .extracting(goal -> goal.side(), goal -> goal.moment().label(), DisallowedGoal::reason)
                    .containsExactly(tuple(Side.HOME, "51'", "foul on Matip"), tuple(Side.HOME, "66'", "offside"));
        }

        @Test
        void kloppSaidWeHaveToBeBetterInTheseMoments() {
            assertThat(saysInEnglish("klopp-moments"))
                    .isEqualTo("So we have to be better in these moments, 100 per cent, and that's it.");
            assertThat(quote("klopp-moments").occasion()).isEqualTo("press conference");
        }

        @Test
        void kloppAskedWhoHadTheIdeaToDoThePressConferenceInATent() {
            assertThat(saysInEnglish("klopp-idea"))
                    .isEqualTo("Who had the idea to do the press conference here? That would be a really interesting"
                            + " question. Wow.");
            assertThat(quote("klopp-idea").occasion())
                    .contains("tent outside the stadium", "home supporters", "drowned out questions and interpreter");
        }

        @Test
        void kloppDidNotThinkItWasHandball() {
            assertThat(saysInEnglish("klopp-handball"))
                    .isEqualTo("I have seen the video and I don't think it was handball. The ball hits his chest first"
                            + " and it was pretty long ago before the goal we scored. We could talk about it but I am"
                            + " more concerned about our levels.");
            assertThat(quote("klopp-handball").eventId()).contains("goal-6");
        }

        @Test
        void kloppSaidTheyDeservedToLose() {
            assertThat(saysInEnglish("klopp-deserved"))
                    .isEqualTo("We have to be better and be more aggressive. We deserved to lose because they won all"
                            + " the decisive challenges and battles. We weren't good enough defensively to concede"
                            + " three goals and they had two more disallowed.");
        }

        @Test
        void theClubPostedAfterTheWhistleThatANewLegendFell() {
            assertThat(saysInEnglish("toulouse-x"))
                    .isEqualTo("They did it!!! After Naples in 1986, a new legend fell at the stadium!!! The Liverpool"
                            + " Reds are overthrown by our Purples.");
            assertThat(quote("toulouse-x").original().language()).isEqualTo("fr");
            assertThat(quote("toulouse-x").moment()).contains(match.clock().last());
        }

        @Test
        void theLiverpoolEchoFoundTsimikasDreadfulAndAWorryingProblem() {
            List<String> echo = match.press().verdicts().stream()
                    .filter(verdict -> verdict.outlet().equals("Liverpool Echo"))
                    .map(Verdict::text)
                    .toList();

            assertThat(echo).anyMatch(text -> text.contains("Kostas Tsimikas dreadful and five bad"));
            assertThat(echo)
                    .anyMatch(text -> text.contains(
                            "Liverpool have developed really worrying problem at the worst possible time"));
        }

        @Test
        void toulouseAreSecondThreePointsClearOfUnionAndTwoBehindLiverpool() {
            assertThat(standings("Group E after matchday 4").rows())
                    .extracting(Standings.Row::rank, Standings.Row::team, Standings.Row::points)
                    .containsExactly(
                            tuple(1, "Liverpool", 9),
                            tuple(2, "Toulouse", 7),
                            tuple(3, "Union Saint-Gilloise", 4),
                            tuple(4, "LASK", 3));
            assertThat(fixture("Group E", "LASK", "Union Saint-Gilloise").score())
                    .contains(new Score(3, 0));
            assertThat(remarks()).anyMatch(text -> text.contains("needed a win to go through"));
            assertThat(remarks()).anyMatch(text -> text.contains("first defeat") && text.contains("perfect record"));
        }

        @Test
        void twoWeeksEarlierLiverpoolWon5To1() {
            Fixture meeting = fixture("Earlier meetings", "Liverpool", "Toulouse");

            assertThat(meeting.score()).contains(new Score(5, 1));
            assertThat(meeting.date()).contains(LocalDate.of(2023, 10, 26));
        }

        @Test
        void toulouseWonTheCoupeDeFranceAndBeatNapoliOnPenaltiesIn1986() {
            assertThat(remarks()).anyMatch(text -> text.contains("last season's winners of the Coupe de France"));
            assertThat(remarks())
                    .anyMatch(text -> text.contains("1986 Toulouse beat Napoli 1–0 at home, lost 1–0 away")
                            && text.contains("won on penalties"));
        }

        @Test
        void liverpoolAreThirdWith24PointsAndPlayBrentfordNextOnASundayAndNotOnSaturday() {
            Standings.Row liverpool =
                    standings("Premier League before 12 November").rows().get(2);
            Fixture next = fixture("Next matches", "Liverpool", "Brentford");

            assertThat(liverpool.points()).isEqualTo(24);
            assertThat(liverpool.tally().orElseThrow().played()).isEqualTo(11);
            assertThat(standings("Premier League before 12 November").note()).contains("three behind Manchester City");
            assertThat(next.date()).contains(LocalDate.of(2023, 11, 12));
            assertThat(next.correction().map(Correction::stated)).contains("Saturday");
            assertThat(next.correction().map(Correction::correct)).contains("Sunday, 12 November 2023");
        }
    }

    @Nested
    class TheSourcesTell {

        @Test
        void theElevens() {
            assertThat(shirts(match.home().lineUp().starters()))
                    .isEqualTo("50 Restes, 3 Desler, 6 Costa, 2 Nicolaisen, 23 Diarra, 17 Suazo, 20 Schmidt, 8 Sierro,"
                            + " 24 Cásseres, 15 Dønnum, 9 Dallinga");
            assertThat(shirts(match.away().lineUp().starters()))
                    .isEqualTo("62 Kelleher, 2 Gomez, 32 Matip, 78 Quansah, 21 Tsimikas, 3 Endo, 10 Mac Allister,"
                            + " 19 Elliott, 50 Doak, 18 Gakpo, 7 Díaz");
            assertThat(match.home().lineUp().formation()).contains(Formation.parse("5-3-2"));
            assertThat(match.away().lineUp().formation()).contains(Formation.parse("4-3-3"));
        }

        @Test
        void whoCameForWhom() {
            assertThat(events(Substitution.class))
                    .extracting(
                            change -> change.moment().label() + " " + name(change.on()) + " for " + name(change.off()))
                    .containsExactly(
                            "46' Salah for Doak",
                            "46' Alexander-Arnold for Endo",
                            "46' Szoboszlai for Tsimikas",
                            "69' Magri for Schmidt",
                            "73' Núñez for Gakpo",
                            "81' Kamanzi for Dønnum",
                            "81' Jota for Díaz",
                            "88' Gelabert for Dallinga");
        }

        @Test
        void whoWasCautioned() {
            assertThat(events(Card.class))
                    .extracting(card -> card.moment().label() + " " + name(card.player()))
                    .containsExactly("11' Schmidt", "34' Endo", "90+4' Núñez", "90+4' Kamanzi", "90+6' Restes");
        }

        @Test
        void sevenMinutesOfAddedTimeThatBecameEleven() {
            assertThat(match.clock().periods().getLast().announced()).contains(7);
            assertThat(match.clock().last().label()).isEqualTo("90+11'");
        }

        @Test
        void otherMinutesThanOurs() {
            assertThat(alsoReported("goal-3")).containsExactly("73'");
            assertThat(alsoReported("goal-6-cancelled")).containsExactly("90+9'", "90+11'");
        }

        @Test
        void fiveMarksForEndo() {
            assertThat(match.press().marks().stream()
                            .filter(mark -> mark.player().id().equals("endo")))
                    .extracting(PlayerMark::outlet, PlayerMark::value)
                    .containsExactly(
                            tuple("Liverpool Echo", 5.0),
                            tuple("This Is Anfield", 4.0),
                            tuple("Anfield Watch", 3.0),
                            tuple("Liverpool.com", 4.0),
                            tuple("LiverpoolWorld", 4.0));
        }

        @Test
        void wordsInFourLanguagesEachInEnglishToo() {
            assertThat(match.press().quotes())
                    .extracting(quote -> quote.original().language())
                    .contains("en", "fr", "no", "es");
            assertThat(match.press().quotes())
                    .allMatch(quote -> quote.in("en").language().equals("en"));
        }
    }

    /** Looked for and not found: to show it would be to make it up. */
    @Nested
    class NobodyTold {

        @Test
        void theAddedTimeOfTheFirstHalf() {
            assertThat(match.clock().periods().getFirst().announced()).isEmpty();
            assertThat(match.clock().periods().getFirst().lengthKnown()).isFalse();
        }

        @Test
        void marksForToulouseOrForTheRestOfLiverpool() {
            assertThat(match.press().marks())
                    .allMatch(mark -> mark.side() == Side.AWAY)
                    .hasSize(10);
        }

        @Test
        void expectedGoalsOrOtherStatistics() {
            assertThat(events(Shot.class)).isEmpty();
            assertThat(match.background().statistics())
                    .extracting(statistic -> statistic.name(), statistic -> statistic.span())
                    .containsExactly(
                            tuple("Possession", "full time"),
                            tuple("Shots", "full time"),
                            tuple("Possession", "first half"));
            assertThat(match.background().statistics().getLast().away()).isEmpty();
        }

        @Test
        void cardsForNicolaisenOrDiarra() {
            assertThat(events(Card.class))
                    .noneMatch(card -> List.of("nicolaisen", "diarra")
                            .contains(card.player().orElseThrow().id()));
        }

        @Test
        void numbersOfMrozekChambersAndScanlon() {
            assertThat(match.away().squad().stream()
                            .filter(player -> player.number().isEmpty())
                            .map(Player::name))
                    .containsExactly("Mrozek", "Chambers", "Scanlon");
        }

        @Test
        void anAssistantVar() {
            assertThat(match.occasion().officials())
                    .extracting(official -> official.role())
                    .doesNotContain("Assistant VAR");
        }
    }

    private MatchState stateAt(String minute) {
        return MatchState.at(StatedTime.parse(minute).whenOver(), match);
    }

    private MatchEvent event(String id) {
        return match.event(id).orElseThrow();
    }

    private Goal goal(String id) {
        return (Goal) event(id);
    }

    private Stream<Goal> goals() {
        return events(Goal.class).stream();
    }

    private <T extends MatchEvent> List<T> events(Class<T> kind) {
        return match.events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<String> alsoReported(String id) {
        return event(id).occurrence().citations().alsoReported().stream()
                .map(other -> other.text())
                .toList();
    }

    private static String scorer(Goal goal) {
        return name(goal.scorer());
    }

    private static String name(Optional<Player> player) {
        return player.orElseThrow().shortName();
    }

    private static String shirts(List<Player> players) {
        return String.join(
                ", ",
                players.stream()
                        .map(player -> player.number().orElseThrow() + " " + player.shortName())
                        .toList());
    }

    private Quote quote(String id) {
        return match.press().quotes().stream()
                .filter(quote -> quote.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String saysInEnglish(String id) {
        return quote(id).in("en").text();
    }

    private Standings standings(String title) {
        return match.background().standings().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Fixture fixture(String list, String home, String away) {
        return match.background().fixtures().stream()
                .filter(fixtures -> fixtures.title().equals(list))
                .flatMap(fixtures -> fixtures.fixtures().stream())
                .filter(fixture -> fixture.home().equals(home) && fixture.away().equals(away))
                .findFirst()
                .orElseThrow();
    }

    private List<String> remarks() {
        return match.background().remarks().stream()
                .map(Background.Remark::text)
                .toList();
    }
}
