package matchline.ui.panel;

import matchline.chart.colour.Contrast;
import matchline.chart.colour.TeamColours;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Colour;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.WrittenName;

/** The colours of both teams as looked-up colours, for light and for dark; {@code panel.css} takes those that fit. */
public final class TeamStyle {
    private TeamStyle() {}

    public static String of(Match match) {
        StringBuilder style = new StringBuilder();
        for (Theme theme : Theme.values()) {
            TeamColours colours = TeamColours.of(match, theme);
            for (Side side : Side.values()) {
                String name = "-" + styleClass(side) + "-" + WrittenName.of(theme);
                define(style, name, colours.of(side));
                define(style, name + "-text", colours.textOf(side));
                define(style, name + "-ink", Contrast.inkOn(colours.of(side)));
            }
        }
        return style.toString();
    }

    /** What nodes of a side are called in the stylesheets: {@code home} or {@code away}. */
    public static String styleClass(Side side) {
        return WrittenName.of(side);
    }

    private static void define(StringBuilder style, String name, Colour colour) {
        style.append(name).append(": ").append(colour.hex()).append(";");
    }
}
