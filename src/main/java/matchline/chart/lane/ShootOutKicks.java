package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.colour.Contrast;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.words.EventWords;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.ShootOutKick;
import matchline.model.Side;

/** The kicks of one side in a shoot-out beside the ribbon, each with its taker where there is room. */
record ShootOutKicks(Look look, TimeScale scale, Frame panel, Frame ribbon, Direction direction, Side side) {
    private static final double AWAY = 22;
    private static final double RADIUS = 8.5;
    private static final double ROW = 18;

    /** Less than this says nothing of a name. */
    private static final double SHORTEST = 26;

    List<Mark> marks(List<ShootOutKick> kicks, Match match) {
        EventWords words = new EventWords(look.words());
        double radius = radius(kicks);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < kicks.size(); i++) {
            ShootOutKick kick = kicks.get(i);
            double at = scale.x(kick.moment());
            List<Mark> group = new ArrayList<>(sign(kick, x(at, AWAY), y(at, AWAY), radius));
            group.addAll(direction == Direction.DOWN ? beside(kick, at, radius) : stair(kicks, i, radius));
            marks.add(new Mark.Group(kick.id(), words.headline(kick, match), group));
        }
        return marks;
    }

    /** Signs never touch, however many kicks there were. */
    private double radius(List<ShootOutKick> kicks) {
        double radius = look.px(RADIUS);
        for (int i = 1; i < kicks.size(); i++) {
            double apart =
                    scale.x(kicks.get(i).moment()) - scale.x(kicks.get(i - 1).moment());
            radius = Math.min(radius, Math.max(look.px(2), apart * 0.42));
        }
        return radius;
    }

    private List<Mark> beside(ShootOutKick kick, double at, double radius) {
        double out = AWAY + 7 + radius / look.unit();
        double x = x(at, out);
        double room = side == Side.HOME ? x - panel.x() : panel.right() - x;
        TextStyle style = style(kick).anchored(side == Side.HOME ? Anchor.END : Anchor.START);
        boolean tooLow = 2 * radius < style.size() * 0.9;
        return name(kick).isEmpty() || tooLow
                ? List.of()
                : List.of(new Mark.Label(
                        x, at + style.size() * 0.36, look.fitted(name(kick), style, room - look.px(8)), style));
    }

    /** Names go down like stairs towards the last kick: the stem of each ends below the names before it. */
    private List<Mark> stair(List<ShootOutKick> kicks, int i, double radius) {
        ShootOutKick kick = kicks.get(i);
        int above = kicks.size() - 1 - i;
        double lowest = AWAY + radius / look.unit() + 13;
        double room = (side == Side.HOME ? ribbon.y() - panel.y() : panel.bottom() - ribbon.bottom()) / look.unit();
        boolean tooHigh = lowest + ROW * (kicks.size() - 1) + ROW / 2 > room;
        TextStyle style = style(kick);
        double at = scale.x(kick.moment());
        double from = i == 0
                ? panel.x() + look.px(6)
                : Math.max(panel.x(), scale.x(kicks.get(i - 1).moment())) + look.px(5);
        double to = panel.right() - look.px(6);
        if (name(kick).isEmpty() || tooHigh || to - from < look.px(SHORTEST)) {
            return List.of();
        }
        String name = look.fitted(name(kick), style, to - from);
        double x = Math.clamp(at - radius, from, Math.max(from, to - look.width(name, style)));
        double out = lowest + ROW * above;
        List<Mark> marks = new ArrayList<>();
        if (above > 0) {
            Stroke stroke = Stroke.solid(look.theme().faint(), look.px(1));
            double foot = y(at, AWAY + radius / look.unit() + 1);
            marks.add(new Mark.Line(at, foot, at, y(at, out - ROW / 2 - 1), stroke));
        }
        marks.add(new Mark.Label(x, y(at, out) + style.size() * 0.36, name, style));
        return marks;
    }

    private TextStyle style(ShootOutKick kick) {
        boolean scored = kick.outcome() == ShootOutKick.Outcome.SCORED;
        Colour colour = scored ? look.theme().text() : look.theme().quiet();
        return look.text(FontFace.CONDENSED, 14, colour);
    }

    private static String name(ShootOutKick kick) {
        return kick.taker().map(Player::shortName).orElse("");
    }

    /** Across the picture, {@code out} from the ribbon as on a 1600 × 900 sheet where time runs down. */
    private double x(double at, double out) {
        return direction == Direction.ACROSS
                ? at
                : side == Side.HOME ? ribbon.x() - look.px(out) : ribbon.right() + look.px(out);
    }

    private double y(double at, double out) {
        return direction == Direction.DOWN
                ? at
                : side == Side.HOME ? ribbon.y() - look.px(out) : ribbon.bottom() + look.px(out);
    }

    private List<Mark> sign(ShootOutKick kick, double x, double y, double radius) {
        Colour team = look.teams().of(side);
        if (kick.outcome() == ShootOutKick.Outcome.SCORED) {
            return List.of(
                    new Mark.Circle(x, y, radius, Style.filled(team)),
                    tick(x, y, radius * 0.5, Style.outlined(Contrast.inkOn(team), radius * 0.24)));
        }
        Style rim = Style.filled(look.theme().panel()).withOutline(look.theme().faint(), radius * 0.19);
        return List.of(
                new Mark.Circle(x, y, radius * 0.9, rim),
                cross(x, y, radius * 0.36, Style.outlined(look.theme().redCard(), radius * 0.24)));
    }

    private static Mark tick(double x, double y, double reach, Style style) {
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x - reach, y),
                        new Step.LineTo(x - reach * 0.25, y + reach * 0.75),
                        new Step.LineTo(x + reach, y - reach * 0.7)),
                style);
    }

    private static Mark cross(double x, double y, double reach, Style style) {
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x - reach, y - reach),
                        new Step.LineTo(x + reach, y + reach),
                        new Step.MoveTo(x - reach, y + reach),
                        new Step.LineTo(x + reach, y - reach)),
                style);
    }
}
