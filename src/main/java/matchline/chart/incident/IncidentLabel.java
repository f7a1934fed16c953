package matchline.chart.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle;
import matchline.chart.look.Look;
import matchline.chart.placement.Block;

/** The words beside an incident's icon: minute and name, and a line under them; from the fullest form to the scantiest. */
final class IncidentLabel {
    private final Look look;
    private final Incident incident;
    private final List<Form> forms;
    private final TextStyle minuteStyle;
    private final TextStyle nameStyle;
    private final TextStyle scoreStyle;
    private final TextStyle detailStyle;

    /** What is written: a name, a score or nothing beside the minute, and a detail or nothing under it. */
    private record Form(String name, String score, String detail) {}

    IncidentLabel(Incident incident, Look look) {
        this.look = look;
        this.incident = incident;
        boolean goal = incident.kind().isGoal();
        boolean chance = incident.kind() == Incident.Kind.CHANCE;
        Colour quiet = look.theme().quiet();
        Colour strong =
                incident.kind().isStruck() || chance ? quiet : look.theme().text();
        double size = goal ? 21 : chance ? 14 : 16;
        Colour minute = goal && !incident.kind().isStruck() ? look.teams().textOf(incident.side()) : quiet;
        this.minuteStyle = look.text(FontFace.CONDENSED_BOLD, size, minute);
        this.nameStyle = look.text(chance ? FontFace.CONDENSED : FontFace.CONDENSED_BOLD, size, strong);
        this.scoreStyle = look.text(FontFace.CONDENSED, size, quiet);
        this.detailStyle = look.text(FontFace.REGULAR, goal ? 13.5 : 12.5, quiet);
        this.forms = forms();
    }

    List<Block> blocks() {
        return forms.stream().map(form -> new Block(width(form), height(form))).toList();
    }

    /** How many of the forms, from the fullest on, name who it is about. */
    int namedForms() {
        return (int) forms.stream()
                .filter(form -> !form.name().isEmpty() || incident.name().isEmpty())
                .count();
    }

    /** The marks of one form, its left edge and its middle line given. */
    List<Mark> marks(int form, double left, double middle, boolean rightAligned) {
        Form chosen = forms.get(form);
        double width = width(chosen);
        double headline = headlineWidth(chosen);
        double x = rightAligned ? left + width - headline : left;
        double baseline = middle + (chosen.detail().isEmpty() ? nameStyle.size() * 0.36 : -look.px(1));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(x, baseline, minute(), minuteStyle));
        if (!chosen.name().isEmpty() || !chosen.score().isEmpty()) {
            double nameX = x + look.width(minute(), minuteStyle) + space();
            marks.add(new Mark.Label(nameX, baseline, chosen.name(), nameStyle));
            if (!chosen.score().isEmpty()) {
                double scoreX =
                        chosen.name().isEmpty() ? nameX : nameX + look.width(chosen.name(), nameStyle) + space();
                marks.add(new Mark.Label(scoreX, baseline, chosen.score(), scoreStyle));
            }
            if (incident.kind().isStruck()) {
                double y = baseline - nameStyle.size() * 0.27;
                double end = nameX + look.width(chosen.name(), nameStyle);
                marks.add(new Mark.Line(
                        nameX - look.px(1),
                        y,
                        end + look.px(1),
                        y,
                        Stroke.solid(look.theme().text(), look.px(1.4))));
            }
        }
        if (!chosen.detail().isEmpty()) {
            double detailX = rightAligned ? left + width - look.width(chosen.detail(), detailStyle) : left;
            marks.add(new Mark.Label(detailX, middle + detailStyle.size() * 1.12, chosen.detail(), detailStyle));
        }
        return marks;
    }

    private List<Form> forms() {
        String shortName = look.fitted(incident.name(), nameStyle, look.px(150));
        String shortDetail = look.fitted(incident.detail(), detailStyle, look.px(190));
        return Stream.of(
                        new Form(
                                look.fitted(incident.name(), nameStyle, look.px(260)),
                                incident.score(),
                                look.fitted(incident.detail(), detailStyle, look.px(330))),
                        new Form(shortName, incident.score(), shortDetail),
                        new Form(shortName, incident.score(), ""),
                        new Form(shortName, "", ""),
                        new Form("", "", ""))
                .distinct()
                .toList();
    }

    private String minute() {
        return incident.moment().label();
    }

    private double space() {
        return nameStyle.size() * 0.28;
    }

    private double headlineWidth(Form form) {
        double name = form.name().isEmpty() ? 0 : space() + look.width(form.name(), nameStyle);
        double score = form.score().isEmpty() ? 0 : space() + look.width(form.score(), scoreStyle);
        return look.width(minute(), minuteStyle) + name + score;
    }

    private double width(Form form) {
        return Math.max(headlineWidth(form), look.width(form.detail(), detailStyle));
    }

    private double height(Form form) {
        return form.detail().isEmpty() ? nameStyle.size() * 1.15 : nameStyle.size() + detailStyle.size() + look.px(6);
    }
}
