package matchline.chart;

import java.util.List;
import java.util.Locale;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Frame;
import matchline.chart.look.Look;
import matchline.model.Match;
import matchline.model.Side;

/** Who is above and who is below, written upwards along the left edge. */
record SideNames(Look look, Match match) {

    List<Mark> marks(Frame panels, double x) {
        double room = panels.height() / 2 - look.px(30);
        double quarter = panels.height() / 4;
        return List.of(
                sideName(Side.HOME, x, panels.y() + quarter, room),
                sideName(Side.AWAY, x, panels.y() + 3 * quarter, room));
    }

    private Mark sideName(Side side, double x, double y, double room) {
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 14, look.teams().textOf(side))
                .anchored(Anchor.MIDDLE)
                .spaced(look.px(2))
                .rotated(-90);
        String name = match.team(side).name().toUpperCase(Locale.ROOT);
        return new Mark.Label(x + look.px(5), y, look.fitted(name, style, room), style);
    }
}
