package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Specimen;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import org.junit.jupiter.api.Test;

class SvgOutlinesTest {
    private static final TextStyle STYLE = TextStyle.of(FontFace.REGULAR, 20, Specimen.RED);

    private final FontMetrics metrics = new FontMetrics();

    @Test
    void lettersAreShapesAndGroupsKeepTheirTitles() {
        assertThat(SvgWriter.outlined(Specimen.drawing(), false, metrics))
                .doesNotContain("<text", "font-family")
                .contains("<title>All faces</title>", "<g id=\"faces\">", "aria-label=\"Динамо Київ Ёжик\"");
    }

    @Test
    void aShapeStandsWhereItsLabelStands() {
        assertThat(outlined("l", STYLE)).contains("d=\"M103.34 35L103.34 50L101.52 50L101.52 35L103.34 35Z\"");
        assertThat(outlined("l", STYLE.anchored(Anchor.END))).contains("d=\"M98.48 35L98.48 50");
        assertThat(outlined("l", STYLE.rotated(-90))).contains("transform=\"rotate(-90 100 50)\" d=\"M103.34 35L");
    }

    @Test
    void spacesNeedNoShape() {
        assertThat(outlined("   ", STYLE)).doesNotContain("<path");
    }

    @Test
    void whatTheFontLacksRemainsText() {
        assertThat(outlined("l三l", STYLE))
                .contains("<path aria-label=\"l\" d=\"M103.34 35L", ">三</text>")
                .containsSubsequence("<path", "<text x=\"104.86\" y=\"50\"", "<path");
        assertThat(outlined("l三", STYLE.rotated(90)))
                .contains("<text x=\"100\" y=\"54.86\" transform=\"rotate(90 100 54.86)\"");
    }

    @Test
    void aMarkThatTheFontLacksIsLeftOut() {
        assertThat(outlined("l\u0F39l", STYLE))
                .contains("35L103.34 35ZM108.2 35L108.2 50L106.39 50L106.39 35L108.2 35Z\"");
    }

    private String outlined(String text, TextStyle style) {
        Mark label = new Mark.Label(100, 50, text, style);
        return SvgWriter.outlined(new Drawing(200, 100, Specimen.GROUND, "", "", List.of(label)), true, metrics);
    }
}
