package matchline.export;

import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.PrintableText;
import matchline.chart.drawing.TextStyle;

/** Writes a label as SVG text: where it stands, and its font with what may stand in for it. */
final class SvgText {
    private static final int NORMAL_WEIGHT = 400;

    private SvgText() {}

    static void write(Mark.Label label, SvgOutput out) {
        String text = PrintableText.of(label.text());
        out.line("text");
        place(label, out);
        font(label.style(), out);
        if (losesSpaces(text)) {
            out.attribute("xml:space", "preserve");
        }
        out.attribute("fill", label.style().colour());
        out.words(text);
    }

    private static void place(Mark.Label label, SvgOutput out) {
        out.attribute("x", label.x());
        out.attribute("y", label.y());
        turn(label, out);
        switch (label.style().anchor()) {
            case START -> {}
            case MIDDLE -> out.attribute("text-anchor", "middle");
            case END -> out.attribute("text-anchor", "end");
        }
    }

    /** The turn of a label about its point. */
    static void turn(Mark.Label label, SvgOutput out) {
        double degrees = label.style().rotation();
        if (degrees != 0) {
            String point = SvgNumber.of(label.x()) + " " + SvgNumber.of(label.y());
            out.attribute("transform", "rotate(" + SvgNumber.of(degrees) + " " + point + ")");
        }
    }

    private static void font(TextStyle style, SvgOutput out) {
        FontFace face = style.face();
        out.attribute("font-family", families(face));
        out.attribute("font-size", style.size());
        if (face.weight() != NORMAL_WEIGHT) {
            out.attribute("font-weight", Integer.toString(face.weight()));
        }
        if (face.italic()) {
            out.attribute("font-style", "italic");
        }
        if (style.spacing() != 0) {
            out.attribute("letter-spacing", style.spacing());
        }
    }

    private static String families(FontFace face) {
        String narrow = face.family().endsWith("Condensed") ? ", Arial Narrow, Liberation Sans Narrow" : "";
        return face.family() + narrow + ", Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif";
    }

    private static boolean losesSpaces(String text) {
        return text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
    }
}
