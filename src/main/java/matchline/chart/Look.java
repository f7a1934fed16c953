package matchline.chart;

import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.drawing.TextStyle;

/**
 * How everything on one picture looks: its colours, its words, and its size.
 *
 * @param unit logical pixels for one pixel of a 1600 × 900 sheet
 */
record Look(Theme theme, TeamColours teams, Words words, TextMeasurer measurer, double unit) {

    /** A length as on a 1600 × 900 sheet, in logical pixels of this picture. */
    double px(double length) {
        return length * unit;
    }

    /** Text in a size as on a 1600 × 900 sheet. */
    TextStyle text(FontFace face, double size, Colour colour) {
        return TextStyle.of(face, px(size), colour);
    }

    double width(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /** The text, or as much of it as the room allows and an ellipsis. */
    String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", style) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
