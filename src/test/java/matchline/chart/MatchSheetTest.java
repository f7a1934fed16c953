package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.chart.colour.Boxes;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FixedWidth;
import matchline.chart.drawing.Mark;
import matchline.chart.words.Words;
import matchline.export.Golden;
import matchline.export.SvgWriter;
import matchline.format.MatchFiles;
import matchline.model.BallAction.Kind;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;

class MatchSheetTest {
    private final MatchSheet sheet = new MatchSheet(new FixedWidth(), new Words(MatchSheet.class, Locale.ENGLISH));

    @Test
    void theBuiltInMatchInTheDark() {
        Golden.assertSame("toulouse-liverpool-dark", svg(MatchFiles.builtIn(), 1600, 900, Theme.DARK));
    }

    @Test
    void theBuiltInMatchInTheLightAndSmaller() {
        Golden.assertSame("toulouse-liverpool-light-1200", svg(MatchFiles.builtIn(), 1200, 675, Theme.LIGHT));
    }

    @Test
    void aMatchWithoutAnEvent() {
        Golden.assertSame("goalless", svg(Matches.goalless(), 1600, 900, Theme.LIGHT));
    }

    @Test
    void extraTimeAndAShootOut() {
        Golden.assertSame("shoot-out", svg(Matches.shootOut(), 1600, 900, Theme.DARK));
    }

    @Test
    void whileTheEqualiserIsUnderReview() {
        Drawing drawing = upTo("90+7", Matches.equaliserCancelled());

        assertThat(texts(drawing)).contains("3 – 3", "Quansah").doesNotContain("3 – 2");
        Golden.assertSame("under-review", SvgWriter.svg(drawing, false));
    }

    @Test
    void nothingOfTheFutureIsOnASheetUpToAMoment() {
        Drawing drawing = upTo("73", Matches.equaliserCancelled());

        assertThat(texts(drawing))
                .contains("2 – 0", "Dallinga")
                .doesNotContain("Cásseres", "Quansah", "+7", "+11", "3–2", "Jürgen Klopp · 90+7'");
    }

    @Test
    void theMomentOfASheetIsCalledAsPeopleCallIt() {
        assertThat(factsAt("73")).contains("As it stood at 73'");
        assertThat(factsAt("HT")).contains("As it stood at half-time");
        assertThat(factsAt("0:00")).contains("As it stood at kick-off");
    }

    private String factsAt(String time) {
        return String.join("\n", texts(upTo(time, Matches.equaliserCancelled())));
    }

    @Test
    void momentumAndExpectedGoals() {
        Golden.assertSame("threats", svg(Matches.threats(), 1600, 900, Theme.DARK));
        Golden.assertSame("threats-portrait", svg(Matches.threats(), 1080, 1350, Theme.LIGHT));
    }

    @Test
    void theRaceOfExpectedGoalsEndsAtTheMoment() {
        assertThat(texts(upTo("61", Matches.threats())))
                .contains("0.30", "0.45")
                .doesNotContain("1.25");
        assertThat(upTo("61", Matches.threats()).description()).contains("Expected goals: Reims 0.30, Lens 0.45");
    }

    @Test
    void whereThePlayIsNotToldThereIsNoGraph() {
        assertThat(texts(layout(Matches.twoOne(), Optional.empty()))).doesNotContain("Momentum", "Expected goals");
    }

    @Test
    void theNamesOfGraphsKeepClearOfTheHead() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .played(Side.HOME, "4:10", Kind.PASS, 65, 115, true)
                .shot(Side.HOME, "12", "Li", true, 0.3)
                .shootOutResult("pen 8", new Score(3, 4))
                .playedAt("A ground with a name as long as that of Nizhny Novgorod's, or of Llanfairpwllgwyngyll's")
                .build();
        FixedWidth measurer = new FixedWidth();
        Drawing portrait = sheet.layout(match, new SheetOptions(1080, 1920, Theme.DARK, Optional.empty()));

        assertThat(texts(portrait)).contains("Momentum", "xG", "3–4 on penalties");
        assertThat(Boxes.of(portrait, Theme.DARK, measurer).collisions()).isEmpty();
    }

    @Test
    void aLowSheetKeepsItsRoomForTheIncidents() {
        SheetOptions low = new SheetOptions(1200, 480, Theme.DARK, Optional.empty());

        assertThat(texts(sheet.layout(Matches.threats(), low))).doesNotContain("Momentum", "Expected goals");
    }

    @Test
    void anOwnGoalStandsOnTheSideThatGainsWithTheCulpritsName() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .ownGoal(Side.AWAY, "20", "Faes")
                .build();
        List<String> texts = texts(layout(match, Optional.empty()));

        assertThat(texts).contains("OG", "Faes", "own goal", "0 – 1");
    }

    @Test
    void theHeadTellsTheResultAtHalfTimeThoughNoGoalIsTold() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .result("45:00", Score.NIL_NIL)
                .result("90", new Score(2, 1))
                .build();

        assertThat(texts(layout(match, Optional.empty()))).contains("2 – 1", "Half-time 0–0");
    }

    @Test
    void theHeadTellsAShootOut() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .goal(Side.HOME, "20", "Li")
                .goal(Side.AWAY, "30", "Bo")
                .shootOutResult("pen 8", new Score(3, 4))
                .build();

        assertThat(texts(layout(match, Optional.empty()))).contains("1 – 1", "3–4 on penalties", "3–4");
        assertThat(texts(layout(match, Optional.of("90")))).doesNotContain("3–4 on penalties", "3–4");
    }

    @Test
    void whereTheGoalsAreNotToldTheRibbonSaysSoAndNothingIsGuessed() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .result("90", new Score(1, 0))
                .build();

        assertThat(texts(layout(match, Optional.empty())))
                .contains("1 – 0", "goals not told", "1–0")
                .doesNotContain("Half-time 0–0", "0–0");
        assertThat(texts(layout(match, Optional.of("60"))))
                .contains("–", "goals not told")
                .doesNotContain("0–0", "1–0");
    }

    @Test
    void everyScoreIsToldOnTheRibbonOrBesideItsGoal() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .goal(Side.HOME, "44", "Li")
                .goal(Side.AWAY, "44", "Bo")
                .goal(Side.HOME, "45", "Öz")
                .build();

        assertThat(texts(layout(match, Optional.empty()))).contains("0–0", "1–0", "1–1", "2–1");
    }

    @Test
    void goalsAreTheLargestNamesOnACrowdedSheetToo() {
        MatchBuilder crowded = MatchBuilder.match("Reims", "Lens").goal(Side.HOME, "33", "Li");
        for (int minute = 20; minute < 60; minute++) {
            crowded.card(Side.HOME, Integer.toString(minute), "Bo", Card.Kind.YELLOW);
        }

        List<Mark.Label> labels = labels(layout(crowded.build(), Optional.empty()));

        assertThat(size(labels, "Li")).isGreaterThan(1.2 * size(labels, "Bo"));
    }

    @Test
    void minutesOfAPortraitSheetAreAsLargeInEveryLanguage() {
        MatchSheet french = new MatchSheet(new FixedWidth(), new Words(MatchSheet.class, Locale.FRENCH));
        SheetOptions portrait = new SheetOptions(1080, 1350, Theme.LIGHT, Optional.empty());

        assertThat(size(labels(french.layout(Matches.shootOut(), portrait)), "30'"))
                .isEqualTo(size(labels(sheet.layout(Matches.shootOut(), portrait)), "30'"))
                .isGreaterThan(13);
    }

    @Test
    void aQuoteUnderAPortraitSheetIsLedThereFromItsMinute() {
        SheetOptions portrait = new SheetOptions(1080, 1350, Theme.LIGHT, Optional.empty());
        Match pinned = MatchBuilder.match("Reims", "Lens")
                .quote("Li", "What a day.", "45")
                .build();
        Match free = MatchBuilder.match("Reims", "Lens")
                .quote("Li", "What a day.", null)
                .build();

        assertThat(besideThePanels(sheet.layout(pinned, portrait)))
                .anySatisfy(line -> assertThat(line.toY() - line.fromY()).isGreaterThan(400));
        assertThat(besideThePanels(sheet.layout(free, portrait))).isEmpty();
    }

    private static List<Mark.Line> besideThePanels(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.fromX() == line.toX() && line.fromX() > 1020)
                .toList();
    }

    @Test
    void changesOfOneMinuteAreOneMarkThatListsThem() {
        assertThat(texts(layout(Matches.equaliserCancelled(), Optional.empty())))
                .contains("3 changes", "Salah, Alexander-Arnold, Szoboszlai");
    }

    @Test
    void everyIncidentIsAGroupWithItsEventsId() {
        Drawing drawing = layout(MatchFiles.builtIn(), Optional.empty());

        assertThat(groups(drawing)).contains("goal-1", "goal-3", "goal-6", "yellow-schmidt", "sub-magri");
    }

    private Drawing upTo(String time, Match match) {
        return layout(match, Optional.of(time));
    }

    private Drawing layout(Match match, Optional<String> upTo) {
        return sheet.layout(
                match,
                new SheetOptions(
                        1600,
                        900,
                        Theme.DARK,
                        upTo.map(time -> StatedTime.parse(time).whenOver())));
    }

    private String svg(Match match, double width, double height, Theme theme) {
        return SvgWriter.svg(sheet.layout(match, new SheetOptions(width, height, theme, Optional.empty())), false);
    }

    private static double size(List<Mark.Label> labels, String text) {
        return labels.stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow()
                .style()
                .size();
    }

    private static List<String> texts(Drawing drawing) {
        return labels(drawing).stream().map(Mark.Label::text).toList();
    }

    private static List<Mark.Label> labels(Drawing drawing) {
        return drawing.marks().stream().flatMap(MatchSheetTest::labels).toList();
    }

    private static Stream<Mark.Label> labels(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> Stream.of(label);
            case Mark.Group group -> group.marks().stream().flatMap(MatchSheetTest::labels);
            default -> Stream.empty();
        };
    }

    private static List<String> groups(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).id())
                .toList();
    }
}
