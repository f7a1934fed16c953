package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Specimen;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private static final TextStyle PLAIN = TextStyle.of(FontFace.REGULAR, 12, Colour.hex("#ffffff"));

    @Test
    void specimen() {
        Golden.assertSame("specimen", SvgWriter.svg(Specimen.drawing(), false));
    }

    @Test
    void saysFirstWhatItShows() throws Exception {
        Element svg = parse(SvgWriter.svg(Specimen.drawing(), false)).getDocumentElement();
        assertThat(svg.getElementsByTagName("*").item(0).getTextContent()).isEqualTo("A specimen");
        assertThat(svg.getElementsByTagName("*").item(1).getTextContent()).isEqualTo("Every kind of mark < all faces");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
    }

    @Test
    void aGroupHasItsIdAndItsTitle() throws Exception {
        Document svg = parse(svg(new Mark.Group("goal-1", "36’ Dønnum", List.of(label("Dønnum")))));
        Element group = (Element) svg.getElementsByTagName("g").item(0);
        assertThat(group.getAttribute("id")).isEqualTo("goal-1");
        assertThat(group.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("36’ Dønnum");
    }

    @Test
    void idsAreValidAndNoneIsGivenTwice() {
        SvgIds ids = new SvgIds();
        assertThat(List.of(ids.give("goal"), ids.give("goal"), ids.give("goal-2"), ids.give("1 <é>"), ids.give("")))
                .containsExactly("goal", "goal-2", "goal-2-2", "mark-1----", "mark-");
    }

    @Test
    void aTransparentPictureHasNoGround() {
        Drawing empty = new Drawing(10, 10, Specimen.RED, "", "", List.of());
        assertThat(SvgWriter.svg(empty, false)).contains("<rect");
        assertThat(SvgWriter.svg(empty, true)).doesNotContain("<rect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> & &amp; \"quoted\" 'so'",
                "\u0000\u0001\u001f\u007f\u0085",
                "\uD83D and \uDE00 and \uFFFE\uFFFF",
                "😀 三笘 محمد \u202Eright to left",
                "  two  spaces  ",
                "\r\n\t"
            })
    void isValidWhateverIsWritten(String hostile) throws Exception {
        String svg = SvgWriter.svg(
                new Drawing(
                        10,
                        10,
                        Specimen.GROUND,
                        hostile,
                        hostile,
                        List.of(new Mark.Group(hostile, hostile, List.of(label(hostile))))),
                false);
        Document read = parse(svg);
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(matchline.chart.drawing.PrintableText.of(hostile));
    }

    @Test
    void textIsTextInTheBundledFontOrTheNearest() {
        assertThat(svg(new Mark.Label(
                        1.239,
                        2,
                        "VAR",
                        TextStyle.of(FontFace.CONDENSED_BOLD, 12.5, Specimen.RED.withOpacity(0.5))
                                .anchored(TextStyle.Anchor.END)
                                .spaced(1.5)
                                .rotated(-90))))
                .contains("<text x=\"1.24\" y=\"2\" transform=\"rotate(-90 1.24 2)\" text-anchor=\"end\""
                        + " font-family=\"Roboto Condensed, Arial Narrow, Liberation Sans Narrow, Helvetica Neue,"
                        + " Helvetica, Arial, Liberation Sans, sans-serif\" font-size=\"12.5\" font-weight=\"700\""
                        + " letter-spacing=\"1.5\" fill=\"#e0394a\" fill-opacity=\"0.5\">VAR</text>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "1, 1", "1.005, 1", "-1.5, -1.5", "0.1, 0.1", "12.06, 12.06", "1e9, 1000000000"})
    void numbersAreShort(double value, String written) {
        assertThat(SvgNumber.of(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void aNumberThatIsNoPlaceIsRefused(double value) {
        assertThatThrownBy(() -> SvgNumber.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSamePictureIsTheSameFileInEveryLanguage() {
        String here = SvgWriter.svg(Specimen.drawing(), false);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SvgWriter.svg(Specimen.drawing(), false)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void dashesAreKept() {
        assertThat(svg(new Mark.Line(0, 0, 5, 5, new Stroke(Specimen.RED, 2, List.of(3.0, 1.5)))))
                .contains("stroke-dasharray=\"3 1.5\"");
    }

    private static Mark.Label label(String text) {
        return new Mark.Label(1, 2, text, PLAIN);
    }

    private static String svg(Mark mark) {
        return SvgWriter.svg(new Drawing(10, 10, Specimen.GROUND, "", "", List.of(mark)), true);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
