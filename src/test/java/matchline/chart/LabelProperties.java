package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matchline.AnyMatch;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;
import matchline.format.MatchFiles;
import matchline.model.Match;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelProperties {
    private static final FontMetrics METRICS = new FontMetrics();
    private static final Words WORDS = new Words(MatchSheet.class, Locale.ENGLISH);

    @Property(tries = 300)
    void noLabelTouchesALabelOrAStemOrLeavesTheSheet(@ForAll long seed, @ForAll("sizes") String size) {
        assertNothingCollides(AnyMatch.of(seed), size, Theme.DARK);
    }

    @Example
    void theBuiltInMatchIsCleanInEverySize() {
        for (String size : List.of("1600x900", "1200x675", "1920x1080", "800x450")) {
            for (Theme theme : Theme.values()) {
                assertNothingCollides(MatchFiles.builtIn(), size, theme);
            }
        }
    }

    @Property(tries = 100)
    void theWindowsTimelineIsCleanToo(@ForAll long seed) {
        Drawing drawing = new TimelineChart(METRICS, WORDS)
                .layout(AnyMatch.of(seed), Theme.LIGHT, 980, 420)
                .drawing();

        assertThat(Boxes.of(drawing, Theme.LIGHT, METRICS).collisions()).isEmpty();
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
        return Arbitraries.of("1600x900", "1200x675", "800x450");
    }
}
