package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelPainterTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int SIZE = 200;
    private static final int BLACK = 0xFF000000;
    private static final Colour WHITE = Colour.hex("#ffffff");

    private final FontMetrics metrics = new FontMetrics();
    private final PixelPainter painter = new PixelPainter(new PixelLetters(metrics), 1);

    @ParameterizedTest
    @EnumSource
    void lettersLookAsJavaDrawsThem(FontFace face) throws Exception {
        Font font = font(face).deriveFont(100f);
        for (String letter : "A g é Ğ Ẵ Ω Ώ ж ї Ђ 8 % @ ½ ﬁ".split(" ")) {
            Mark ours = new Mark.Label(20, 140, letter, TextStyle.of(face, 100, WHITE));
            Shape theirs = font.createGlyphVector(EXACT, letter).getOutline(20, 140);
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

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 45, 90})
    void strokesAreAsJavaDrawsThem(double degrees) {
        double turn = Math.toRadians(degrees);
        List<Mark.Step> steps = List.of(
                new Mark.Step.MoveTo(30, 50),
                new Mark.Step.LineTo(100 + 60 * Math.sin(turn), 60),
                new Mark.Step.LineTo(60, 110),
                new Mark.Step.CurveTo(90, 190, 170, 190, 180, 90),
                new Mark.Step.Close());
        Path2D path = new Path2D.Double();
        path.moveTo(30, 50);
        path.lineTo(100 + 60 * Math.sin(turn), 60);
        path.lineTo(60, 110);
        path.curveTo(90, 190, 170, 190, 180, 90);
        path.closePath();
        BasicStroke pen = new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {25, 11}, 0);
        Stroke dashed = new Stroke(WHITE, 7, List.of(25.0, 11.0));
        assertThat(difference(stroked(steps, dashed), pen.createStrokedShape(path)))
                .isLessThan(0.5);
        BasicStroke solid = new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
        assertThat(difference(stroked(steps, Stroke.solid(WHITE, 7)), solid.createStrokedShape(path)))
                .isLessThan(0.5);
    }

    private static Mark stroked(List<Mark.Step> steps, Stroke stroke) {
        return new Mark.Path(steps, new Style(Optional.empty(), Optional.of(stroke)));
    }

    private int leftmost(TextStyle style) {
        return leftmost(new Mark.Label(100, 50, "HH", style));
    }

    /** The first column with any paint; the width of the picture if there is none. */
    private int leftmost(Mark mark) {
        PixelBand band = painted(mark);
        for (int x = 0; x < band.width; x++) {
            for (int y = 0; y < band.rows; y++) {
                if (brightness(band, x, y) > 0) {
                    return x;
                }
            }
        }
        return band.width;
    }

    private double difference(Mark ours, Shape theirs) {
        PixelBand band = painted(ours);
        BufferedImage image = drawnByJava(theirs);
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += Math.abs(brightness(band, x, y) - (image.getRGB(x, y) & 0xFF));
            }
        }
        return sum / (image.getWidth() * image.getHeight());
    }

    private PixelBand painted(Mark mark) {
        PixelBand band = new PixelBand(SIZE, SIZE);
        band.startAt(0, BLACK);
        painter.paint(List.of(mark), band);
        return band;
    }

    private static int brightness(PixelBand band, int x, int y) {
        return band.pixels[y * band.width + x] & 0xFF;
    }

    private static BufferedImage drawnByJava(Shape shape) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        return image;
    }

    private static Font font(FontFace face) throws Exception {
        try (InputStream file = PixelPainterTest.class.getResourceAsStream(face.resource())) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        }
    }
}
