package matchline.chart.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle;
import matchline.chart.look.Look;

/** An incident in one line of a stack: its icon, the minute and the name. */
record StackedRow(Look look, Incident incident) {
    /** From the middle of an icon to its label. */
    static final double LABEL_AT = 16;

    private static final double WIDEST_NAME = 140;

    /** How large a line is; goals come first here too. */
    private enum Size {
        GOAL(24, 18.5, 10.5),
        OTHER(18.5, 14, 7.5);

        private final double row;
        private final double text;
        private final double radius;

        Size(double row, double text, double radius) {
            this.row = row;
            this.text = text;
            this.radius = radius;
        }
    }

    private Size size() {
        return incident.kind().isGoal() ? Size.GOAL : Size.OTHER;
    }

    double height() {
        return look.px(size().row);
    }

    Mark mark(double u, double y) {
        List<Mark> line = new ArrayList<>(new Icons(look).small(incident, u, y, look.px(size().radius)));
        double x = u + look.px(LABEL_AT);
        double baseline = y + nameStyle().size() * 0.36;
        line.add(new Mark.Label(x, baseline, minute(), minuteStyle()));
        double nameX = x + look.width(minute() + " ", minuteStyle());
        line.add(new Mark.Label(nameX, baseline, name(), nameStyle()));
        if (incident.kind().isStruck()) {
            double end = nameX + look.width(onlyName(), nameStyle());
            Stroke stroke = Stroke.solid(look.theme().text(), look.px(1.2));
            line.add(new Mark.Line(nameX, y + look.px(0.5), end, y + look.px(0.5), stroke));
        }
        return new Mark.Group(incident.id(), incident.title(), line);
    }

    double width() {
        return look.width(minute() + " ", minuteStyle()) + look.width(name(), nameStyle());
    }

    private String minute() {
        return incident.moment().label();
    }

    /** With the score, if nothing else tells it, and the tag that has no room on a small icon. */
    private String name() {
        return Stream.of(onlyName(), incident.score(), new Icons(look).tag(incident.kind()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String onlyName() {
        return look.fitted(incident.name(), nameStyle(), look.px(WIDEST_NAME));
    }

    private TextStyle minuteStyle() {
        boolean counts = incident.kind().isGoal() && !incident.kind().isStruck();
        Colour colour =
                counts ? look.teams().textOf(incident.side()) : look.theme().quiet();
        return look.text(FontFace.CONDENSED_BOLD, size().text, colour);
    }

    private TextStyle nameStyle() {
        boolean quiet = incident.kind().isStruck() || incident.kind() == Incident.Kind.CHANCE;
        Colour colour = quiet ? look.theme().quiet() : look.theme().text();
        return look.text(incident.kind().isGoal() ? FontFace.CONDENSED_BOLD : FontFace.CONDENSED, size().text, colour);
    }
}
