package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.List;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Java2dPainterTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Colour WHITE = Colour.hex("#ffffff");

    private final FontMetrics metrics = new FontMetrics();
    private final Java2dPainter painter = new Java2dPainter(metrics);

    @ParameterizedTest
    @EnumSource
    void lettersLookAsJavaDrawsThem(FontFace face) throws Exception {
        Font font = font(face).deriveFont(100f);
        for (String letter : "A g é Ğ Ẵ Ω Ώ ж ї Ђ 8 % @ ½ ﬁ".split(" ")) {
            Shape ours = AffineTransform.getScaleInstance(100, 100)
                    .createTransformedShape(
                            Java2dPainter.path(metrics.outlines(face).of(letter.codePointAt(0))));
            Shape theirs = font.createGlyphVector(EXACT, letter).getOutline();
            assertThat(difference(ours, theirs)).as(letter).isLessThan(0.5);
        }
    }

    @Test
    void labelsStandWhereTheirAnchorSays() {
        TextStyle style = TextStyle.of(FontFace.BOLD, 20, WHITE);
        assertThat(leftmost(style)).isBetween(100, 102);
        assertThat(leftmost(style.anchored(TextStyle.Anchor.END))).isBetween(70, 100);
        assertThat(leftmost(style.anchored(TextStyle.Anchor.MIDDLE))).isBetween(84, 100);
        assertThat(leftmost(style.rotated(180))).isBetween(68, 84);
    }

    @Test
    void charactersTheFontLacksAreStillDrawn() {
        TextStyle style = TextStyle.of(FontFace.REGULAR, 20, WHITE);
        assertThat(leftmost(new Mark.Label(100, 50, "三笘 薫", style))).isLessThan(130);
        assertThat(leftmost(new Mark.Label(100, 50, "صلاح", style.spaced(2)))).isLessThan(130);
        assertThat(leftmost(new Mark.Label(100, 50, "", style))).isEqualTo(200);
    }

    private int leftmost(TextStyle style) {
        return leftmost(new Mark.Label(100, 50, "HH", style));
    }

    /** The first column with any paint; the width of the image if there is none. */
    private int leftmost(Mark mark) {
        BufferedImage image = image();
        painter.paint(List.of(mark), graphics(image));
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xFF) > 0) {
                    return x;
                }
            }
        }
        return image.getWidth();
    }

    private static double difference(Shape one, Shape other) {
        BufferedImage first = filled(one);
        BufferedImage second = filled(other);
        double sum = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                sum += Math.abs((first.getRGB(x, y) & 0xFF) - (second.getRGB(x, y) & 0xFF));
            }
        }
        return sum / (first.getWidth() * first.getHeight());
    }

    private static BufferedImage filled(Shape shape) {
        BufferedImage image = image();
        Graphics2D graphics = graphics(image);
        graphics.setColor(Color.WHITE);
        graphics.translate(20, 140);
        graphics.fill(shape);
        return image;
    }

    private static BufferedImage image() {
        return new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        Java2dPainter.refine(graphics);
        return graphics;
    }

    private static Font font(FontFace face) throws Exception {
        try (InputStream file = Java2dPainterTest.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
