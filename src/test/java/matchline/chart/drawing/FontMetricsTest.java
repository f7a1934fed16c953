package matchline.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontMetricsTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final FontMetrics metrics = new FontMetrics();

    @ParameterizedTest
    @EnumSource
    void agreesWithJavaOnTheLettersOfTheLeagues(FontFace face) throws Exception {
        Font font = font(face).deriveFont(100f);
        for (int codePoint = ' '; codePoint < 0x530; codePoint++) {
            if (Character.isLetterOrDigit(codePoint) && font.canDisplay(codePoint)) {
                String letter = Character.toString(codePoint);
                double expected =
                        font.createGlyphVector(EXACT, letter).getGlyphMetrics(0).getAdvance();
                assertThat(metrics.width(letter, face, 100)).as(letter).isCloseTo(expected, within(0.01));
            }
        }
    }

    @Test
    void digitsAreAllAsWide() {
        for (FontFace face : FontFace.values()) {
            assertThat("0123456789".chars().mapToObj(Character::toString))
                    .extracting(digit -> metrics.width(digit, face, 20))
                    .containsOnly(metrics.width("0", face, 20));
        }
    }

    @Test
    void aTextIsAsWideAsItsLetters() {
        double letters = metrics.width("A", FontFace.BOLD, 12) + metrics.width("V", FontFace.BOLD, 12);
        assertThat(metrics.width("AV", FontFace.BOLD, 12)).isCloseTo(letters, within(1e-9));
    }

    @Test
    void whatTheFontLacksCountsWide() {
        assertThat(metrics.width("三笘", FontFace.REGULAR, 10)).isEqualTo(20);
        assertThat(metrics.width("😀", FontFace.REGULAR, 10)).isEqualTo(10);
    }

    @Test
    void marksJoinersAndControlsTakeNoRoom() {
        double plain = metrics.width("qa", FontFace.REGULAR, 10);
        assertThat(metrics.width("q\u0323a\u200D\u202E\u0001", FontFace.REGULAR, 10))
                .isEqualTo(plain);
    }

    private static Font font(FontFace face) throws Exception {
        try (InputStream file = FontMetricsTest.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
