package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import matchline.AnyMatch;
import matchline.Matches;
import matchline.chart.colour.Boxes;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.words.Words;
import matchline.format.MatchFiles;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelProperties {
    private static final FontMetrics METRICS = new FontMetrics();
    private static final Words WORDS = new Words(MatchSheet.class, Locale.ENGLISH);

    @Property(tries = 1000)
    void noLabelTouchesALabelOrAStemOrLeavesTheSheet(@ForAll long seed, @ForAll("sizes") String size) {
        assertNothingCollides(AnyMatch.of(seed), size, Theme.DARK);
    }

    /** The room for a badge may suffice for what there was no room for without one. */
    @Example
    void nothingIsCountedWhereNothingIsLeftOver() {
        assertNothingCollides(AnyMatch.of(-1_633_991), "800x450", Theme.DARK);
    }

    @Example
    void toldPlayAndQuotesAreCleanAtEveryPresetToo() {
        for (Match match : List.of(MatchFiles.builtIn(), Matches.threats(), Matches.shootOut())) {
            for (SheetPreset preset : SheetPreset.values()) {
                for (Theme theme : Theme.values()) {
                    assertNothingCollides(match, preset.width() + "x" + preset.height(), theme);
                }
            }
        }
    }

    @Property(tries = 100)
    void theWindowsTimelineIsCleanToo(@ForAll long seed) {
        Drawing drawing = new TimelineChart(METRICS, WORDS)
                .layout(AnyMatch.of(seed), new TimelineOptions(Theme.LIGHT, 980, 420))
                .drawing();

        assertThat(Boxes.of(drawing, Theme.LIGHT, METRICS).collisions()).isEmpty();
    }

    @Property(tries = 500)
    void noGoalAndNoSendingOffLosesItsName(@ForAll long seed) {
        Match match = AnyMatch.of(seed);
        SheetOptions options = new SheetOptions(1600, 900, Theme.LIGHT, Optional.empty());
        Set<String> named = named(new MatchSheet(METRICS, WORDS).layout(match, options));

        for (MatchEvent event : match.events()) {
            if (event instanceof Goal || event instanceof Card card && card.sendsOff()) {
                assertThat(named).contains(event.id());
            }
        }
    }

    /** The groups with a label that is neither a minute nor a tag. */
    private static Set<String> named(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> group.marks().stream().anyMatch(LabelProperties::isName))
                .map(Mark.Group::id)
                .collect(Collectors.toSet());
    }

    private static boolean isName(Mark mark) {
        return mark instanceof Mark.Label label
                && !label.text().endsWith("'")
                && !Set.of("OG", "PEN", "VAR").contains(label.text());
    }

    private static void assertNothingCollides(Match match, String size, Theme theme) {
        String[] sides = size.split("x");
        double width = Double.parseDouble(sides[0]);
        double height = Double.parseDouble(sides[1]);
        SheetOptions options = new SheetOptions(width, height, theme, Optional.empty());
        Drawing drawing = new MatchSheet(METRICS, WORDS).layout(match, options);
        Boxes boxes = Boxes.of(drawing, theme, METRICS);

        assertThat(boxes.collisions()).as(size).isEmpty();
        assertThat(boxes.outside(drawing)).as(size).isEmpty();
    }

    @Provide
    Arbitrary<String> sizes() {
        return Arbitraries.of("1600x900", "1200x675", "1080x1080", "1080x1920", "800x450");
    }
}
