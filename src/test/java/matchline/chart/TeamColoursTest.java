package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import matchline.chart.drawing.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamColoursTest {

    @ParameterizedTest
    @EnumSource
    void anyTwoKitsStandOutFromTheGroundAndFromEachOther(Theme theme) {
        List<Colour> kits = kits();
        for (Colour home : kits) {
            for (Colour away : kits) {
                TeamColours colours = TeamColours.of(home, away, theme);
                for (Colour shape : List.of(colours.home(), colours.away())) {
                    assertThat(Contrast.between(shape, theme.panel())).isGreaterThanOrEqualTo(Contrast.SHAPE);
                }
                for (Colour text : List.of(colours.homeText(), colours.awayText())) {
                    assertThat(Contrast.between(text, theme.panel())).isGreaterThanOrEqualTo(Contrast.TEXT);
                }
                assertThat(Oklch.of(colours.home()).distance(Oklch.of(colours.away())))
                        .as("%s and %s", home, away)
                        .isGreaterThanOrEqualTo(TeamColours.APART);
            }
        }
    }

    /** White, black, greys, and others spread over all hues. */
    private static List<Colour> kits() {
        List<Colour> kits = new ArrayList<>(
                List.of(Colour.hex("#ffffff"), Colour.hex("#000000"), Colour.hex("#808080"), Colour.hex("#c8102e")));
        Random random = new Random(1878);
        while (kits.size() < 60) {
            kits.add(new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256), 1));
        }
        return kits;
    }
}
