package matchline.chart.incident;

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
import matchline.chart.incident.Incident.Kind;
import matchline.chart.look.Look;

/** The signs for what happens in a match, drawn as shapes. */
final class Icons {
    private final Look look;

    Icons(Look look) {
        this.look = look;
    }

    /** Half the width of a sign, in logical pixels. */
    double radius(Kind kind) {
        return look.px(
                switch (kind) {
                    case GOAL, OWN_GOAL, PENALTY, CANCELLED -> 15;
                    case MISSED_PENALTY, VAR -> 14;
                    case DISALLOWED, CHANGE -> 12;
                    case RED, SECOND_YELLOW, YELLOW -> 9;
                    case CHANCE -> 5;
                });
    }

    /** How much further the sign reaches on the side away from the axis, for its tag. */
    double crown(Kind kind) {
        return tag(kind).isEmpty() ? 0 : look.px(6);
    }

    /**
     * The sign.
     *
     * @param outward which way leads away from the axis: -1 up, 1 down
     */
    List<Mark> marks(Incident incident, double x, double y, int outward) {
        List<Mark> marks = new ArrayList<>(sign(incident, x, y, radius(incident.kind())));
        if (!tag(incident.kind()).isEmpty()) {
            marks.addAll(tag(tag(incident.kind()), x, y + outward * radius(incident.kind())));
        }
        return marks;
    }

    /** The sign alone, within a radius in logical pixels that suits a line of text. */
    List<Mark> small(Incident incident, double x, double y, double radius) {
        return sign(incident, x, y, incident.kind() == Kind.CHANCE ? radius * 0.6 : radius);
    }

    private List<Mark> sign(Incident incident, double x, double y, double radius) {
        Kind kind = incident.kind();
        Colour team = look.teams().of(incident.side());
        List<Mark> marks = new ArrayList<>();
        switch (kind) {
            case GOAL, OWN_GOAL, PENALTY -> marks.addAll(ball(x, y, radius, team, Contrast.inkOn(team)));
            case CANCELLED, DISALLOWED -> marks.addAll(struckBall(x, y, radius));
            case MISSED_PENALTY -> marks.addAll(struckBall(x, y, radius));
            case YELLOW -> marks.add(card(x, y, radius, look.theme().yellowCard()));
            case RED -> marks.add(card(x, y, radius, look.theme().redCard()));
            case SECOND_YELLOW -> {
                marks.add(card(
                        x - radius * 0.28,
                        y - radius * 0.17,
                        radius,
                        look.theme().yellowCard()));
                marks.add(card(
                        x + radius * 0.28,
                        y + radius * 0.17,
                        radius,
                        look.theme().redCard()));
            }
            case CHANGE -> marks.addAll(arrows(x, y, radius));
            case CHANCE -> marks.add(new Mark.Circle(x, y, radius, ring(team, 2)));
            case VAR ->
                marks.add(new Mark.Circle(x, y, radius, ring(look.theme().quiet(), 1.5)));
        }
        return marks;
    }

    /** What is written on the sign, or nothing. */
    String tag(Kind kind) {
        return switch (kind) {
            case OWN_GOAL -> look.words().of("label.own-goal");
            case PENALTY, MISSED_PENALTY -> look.words().of("label.penalty");
            case CANCELLED, VAR -> look.words().of("label.var");
            default -> "";
        };
    }

    private List<Mark> tag(String text, double x, double y) {
        Colour ground = look.theme().text();
        TextStyle style =
                look.text(FontFace.CONDENSED_BOLD, 10.5, Contrast.inkOn(ground)).anchored(Anchor.MIDDLE);
        double width = Math.max(look.px(22), look.width(text, style) + look.px(8));
        double height = look.px(13);
        return List.of(
                new Mark.Box(
                        x - width / 2,
                        y - height / 2,
                        width,
                        height,
                        look.px(3),
                        Style.filled(ground).withOutline(look.theme().panel(), look.px(1.5))),
                new Mark.Label(x, y + look.px(3.8), text, style));
    }

    private List<Mark> struckBall(double x, double y, double radius) {
        Colour grey = look.theme().faint();
        List<Mark> marks =
                new ArrayList<>(ball(x, y, radius - look.px(1), look.theme().panel(), grey));
        marks.set(
                0,
                new Mark.Circle(
                        x,
                        y,
                        radius - look.px(1),
                        Style.filled(look.theme().panel()).withOutline(grey, look.px(2))));
        double reach = radius * 0.78;
        marks.add(new Mark.Line(
                x - reach,
                y + reach,
                x + reach,
                y - reach,
                Stroke.solid(look.theme().panel(), look.px(6))));
        marks.add(new Mark.Line(
                x - reach,
                y + reach,
                x + reach,
                y - reach,
                Stroke.solid(look.theme().redCard(), look.px(2.6))));
        return marks;
    }

    /** A football: a pentagon in the middle, seams to the rim, and the rim. */
    private List<Mark> ball(double x, double y, double radius, Colour ground, Colour ink) {
        List<Step> pentagon = new ArrayList<>();
        List<Step> seams = new ArrayList<>();
        for (int corner = 0; corner < 5; corner++) {
            double angle = -Math.PI / 2 + corner * 2 * Math.PI / 5;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double inner = radius * 0.30;
            pentagon.add(
                    corner == 0
                            ? new Step.MoveTo(x + inner * cos, y + inner * sin)
                            : new Step.LineTo(x + inner * cos, y + inner * sin));
            seams.add(new Step.MoveTo(x + inner * cos, y + inner * sin));
            seams.add(new Step.LineTo(x + radius * 0.68 * cos, y + radius * 0.68 * sin));
        }
        pentagon.add(new Step.Close());
        double line = radius * 0.11;
        return List.of(
                new Mark.Circle(x, y, radius, Style.filled(ground)),
                new Mark.Circle(x, y, radius * 0.68, Style.outlined(ink, line)),
                new Mark.Path(seams, Style.outlined(ink, line)),
                new Mark.Path(pentagon, Style.filled(ink)));
    }

    private Mark card(double x, double y, double radius, Colour colour) {
        double width = radius * 1.39;
        double height = radius * 1.89;
        return new Mark.Box(x - width / 2, y - height / 2, width, height, look.px(2), Style.filled(colour));
    }

    private List<Mark> arrows(double x, double y, double radius) {
        double off = radius * 0.33;
        return List.of(
                new Mark.Circle(
                        x,
                        y,
                        radius - look.px(0.75),
                        Style.filled(look.theme().panel())
                                .withOutline(look.theme().faint(), look.px(1.5))),
                arrow(x - off, y, radius * 0.5, -1, look.theme().arrival()),
                arrow(x + off, y, radius * 0.5, 1, look.theme().redCard()));
    }

    private Mark arrow(double x, double y, double reach, int direction, Colour colour) {
        double tip = y + direction * reach;
        double barb = reach * 0.55;
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x, y - direction * reach),
                        new Step.LineTo(x, tip),
                        new Step.MoveTo(x - barb, tip - direction * barb),
                        new Step.LineTo(x, tip),
                        new Step.LineTo(x + barb, tip - direction * barb)),
                Style.outlined(colour, look.px(1.9)));
    }

    private Style ring(Colour colour, double width) {
        return Style.filled(look.theme().panel()).withOutline(colour, look.px(width));
    }
}
