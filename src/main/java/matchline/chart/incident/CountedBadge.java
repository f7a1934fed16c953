package matchline.chart.incident;

import java.util.List;
import java.util.stream.Collectors;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.look.Look;

/** A small sign for incidents there is no room for: how many, and in its title which. */
public final class CountedBadge {
    /** What the id of a badge begins with. */
    public static final String ID = "more-";

    private static final int MOST = 12;

    private final Look look;

    CountedBadge(Look look) {
        this.look = look;
    }

    /** The badge about a point, {@code width} logical pixels wide. */
    Mark mark(List<Incident> hidden, double x, double y, double width) {
        String text = look.words().of("label.more", Integer.toString(hidden.size()));
        TextStyle style =
                look.text(FontFace.CONDENSED_BOLD, 13, look.theme().text()).anchored(Anchor.MIDDLE);
        double height = look.px(18);
        return new Mark.Group(
                ID + hidden.getFirst().id(),
                title(hidden),
                List.of(
                        new Mark.Box(
                                x - width / 2,
                                y - height / 2,
                                width,
                                height,
                                height / 2,
                                Style.filled(look.theme().grid())),
                        new Mark.Label(x, y + look.px(4.6), text, style)));
    }

    /** A list nobody reads to its end is cut short. */
    private String title(List<Incident> hidden) {
        String first = hidden.stream().limit(MOST).map(Incident::title).collect(Collectors.joining("\n"));
        return hidden.size() <= MOST
                ? first
                : first + "\n" + look.words().of("label.more", Integer.toString(hidden.size() - MOST));
    }
}
