package matchline.chart.look;

import matchline.chart.colour.Contrast;
import matchline.chart.colour.TeamColours;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.drawing.TextStyle;
import matchline.chart.words.Words;
import matchline.model.Score;
import matchline.model.Shortened;
import matchline.model.Side;

/**
 * How everything on one picture looks: its colours, its words, and its size.
 *
 * @param unit logical pixels for one pixel of a 1600 × 900 sheet
 */
public record Look(Theme theme, TeamColours teams, Words words, TextMeasurer measurer, double unit) {
    private static final double ONE_GOAL_AHEAD = 0.62;

    /** The same, with everything so many times as large. */
    public Look enlarged(double factor) {
        return new Look(theme, teams, words, measurer, unit * factor);
    }

    /** The colour of who leads, stronger with more than one goal; that of nobody while it is level. */
    public Colour leading(Score score) {
        if (score.lead() == 0) {
            return theme.level();
        }
        Colour leader = teams.of(score.lead() > 0 ? Side.HOME : Side.AWAY);
        return Contrast.mix(leader, theme.panel(), Math.abs(score.lead()) == 1 ? ONE_GOAL_AHEAD : 1);
    }

    /** A length as on a 1600 × 900 sheet, in logical pixels of this picture. */
    public double px(double length) {
        return length * unit;
    }

    /** Text in a size as on a 1600 × 900 sheet. */
    public TextStyle text(FontFace face, double size, Colour colour) {
        return TextStyle.of(face, px(size), colour);
    }

    public double width(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /** The text, or as much of it as the room allows and an ellipsis. */
    public String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int fits = 1;
        int tooLong = text.length() + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(Shortened.to(middle, text), style) > room) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        return Shortened.to(fits, text);
    }
}
