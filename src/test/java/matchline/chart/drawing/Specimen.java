package matchline.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.TextStyle.Anchor;

/** A picture with every kind of mark, every face and the alphabets they cover: what painters are tried with. */
public final class Specimen {
    public static final double WIDTH = 720;
    public static final double HEIGHT = 400;
    public static final Colour GROUND = Colour.hex("#141720");
    public static final Colour RED = Colour.hex("#e0394a");

    private static final Colour INK = Colour.hex("#e6e8ee");
    private static final Colour AMBER = Colour.hex("#ffb000");

    private Specimen() {}

    public static Drawing drawing() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Group("shapes", "Shapes & \"strokes\"", shapes()));
        marks.add(new Mark.Group("faces", "All faces", faces()));
        marks.add(new Mark.Group("anchors", "Anchors, spaced and turned", anchors()));
        return new Drawing(WIDTH, HEIGHT, GROUND, "A specimen", "Every kind of mark < all faces", marks);
    }

    private static List<Mark> shapes() {
        Stroke dashed = new Stroke(AMBER, 3, List.of(8.0, 4.0));
        Mark triangle = new Mark.Path(
                List.of(new Step.MoveTo(440, 60), new Step.LineTo(470, 10), new Step.LineTo(500, 60), new Step.Close()),
                Style.filled(AMBER).withOutline(INK, 4));
        Mark wave = new Mark.Path(
                List.of(new Step.MoveTo(520, 60), new Step.CurveTo(540, -30, 600, 120, 640, 20)),
                Style.outlined(AMBER, 5));
        return List.of(
                new Mark.Circle(40, 40, 24, Style.filled(RED)),
                new Mark.Circle(100, 40, 24, Style.outlined(INK, 2)),
                new Mark.Circle(130, 40, 24, Style.filled(AMBER.withOpacity(0.4))),
                new Mark.Box(180, 16, 60, 48, 0, Style.filled(INK)),
                new Mark.Box(260, 16, 60, 48, 12, Style.filled(AMBER).withOutline(RED, 4)),
                new Mark.Line(340, 16, 420, 64, Stroke.solid(INK, 1)),
                new Mark.Line(340, 40, 420, 40, dashed),
                triangle,
                wave);
    }

    private static List<Mark> faces() {
        List<Mark> labels = new ArrayList<>();
        double y = 110;
        for (FontFace face : FontFace.values()) {
            labels.add(new Mark.Label(20, y, "Quansah 90+7’ — AVA To. ffi", TextStyle.of(face, 15, INK)));
            labels.add(new Mark.Label(250, y, "Ολυμπιακός Ωάέ", TextStyle.of(face, 13, AMBER)));
            labels.add(new Mark.Label(390, y, "Динамо Київ Ёжик", TextStyle.of(face, 13, INK)));
            labels.add(new Mark.Label(540, y, "Beşiktaş Çağlar İığ Łódź ơ", TextStyle.of(face, 11, INK)));
            y += 24;
        }
        return labels;
    }

    private static List<Mark> anchors() {
        List<Mark> labels = new ArrayList<>();
        double y = 270;
        for (Anchor anchor : Anchor.values()) {
            TextStyle style = TextStyle.of(FontFace.CONDENSED_BOLD, 14, INK).anchored(anchor);
            labels.add(new Mark.Label(160, y, "ANCHOR " + anchor, style));
            labels.add(new Mark.Label(160, y + 60, "SPACED " + anchor, style.spaced(3)));
            y += 20;
        }
        TextStyle turned = TextStyle.of(FontFace.CONDENSED, 13, INK);
        for (int degrees = 0; degrees < 360; degrees += 45) {
            labels.add(new Mark.Label(400, 320, "   turned " + degrees, turned.rotated(degrees)));
        }
        labels.add(new Mark.Label(540, 330, "3–2", TextStyle.of(FontFace.CONDENSED_BOLD, 56, RED)));
        labels.add(new Mark.Label(680, 380, "up", turned.rotated(-90).anchored(Anchor.END)));
        return labels;
    }
}
