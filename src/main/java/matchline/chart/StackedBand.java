package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle;
import matchline.chart.placement.Block;
import matchline.chart.placement.Pin;
import matchline.chart.placement.Stack;
import matchline.chart.placement.Stacker;
import matchline.chart.placement.Stacker.Stacks;

/** The incidents of one side where they are too many to stand each at its minute: in stacks, one line each. */
final class StackedBand {
    private static final double ROW = 18.5;
    private static final double RADIUS = 7.5;

    /** From the middle of an icon to its label. */
    private static final double LABEL_AT = RADIUS + 6;

    private static final double BRANCHES = 26;
    private static final double WIDEST_NAME = 140;

    private final Look look;
    private final TimeScale scale;
    private final Frame frame;
    private final int outward;
    private final Icons icons;

    StackedBand(Look look, TimeScale scale, Frame frame, int outward) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
        this.outward = outward;
        this.icons = new Icons(look);
    }

    List<Mark> marks(List<Incident> incidents) {
        List<Pin> pins = incidents.stream()
                .map(incident -> new Pin(
                        scale.x(incident.moment()), incident.kind().rank(), 0, 0, 0, List.of(new Block(0, 0)), 1))
                .toList();
        List<Double> widths = incidents.stream().map(this::width).toList();
        int rows = Math.max(1, (int) ((frame.height() - look.px(BRANCHES + ROW / 2)) / look.px(ROW)));
        Stacker stacker = new Stacker(frame.x(), frame.right(), rows, look.px(2 * LABEL_AT), look.px(7));
        Stacks placed = stacker.place(pins, widths);
        List<Mark> marks = new ArrayList<>();
        placed.stacks().forEach(stack -> marks.addAll(branches(stack, pins)));
        placed.stacks().forEach(stack -> marks.addAll(rows(stack, incidents)));
        if (!placed.leftOver().isEmpty()) {
            marks.add(leftOver(placed.leftOver().stream().map(incidents::get).toList()));
        }
        return marks;
    }

    /** From each pin's place on the axis to the lane of the stack, along it, and up the spine. */
    private List<Mark> branches(Stack stack, List<Pin> pins) {
        Stroke stroke = Stroke.solid(look.theme().faint(), look.px(1));
        double lane = y(look.px(7 + 6 * stack.lane()));
        double least = stack.u();
        double most = stack.u();
        List<Mark> marks = new ArrayList<>();
        for (int index : stack.indices()) {
            double u = pins.get(index).u();
            marks.add(new Mark.Line(u, y(0), u, lane, stroke));
            least = Math.min(least, u);
            most = Math.max(most, u);
        }
        if (most > least) {
            marks.add(new Mark.Line(least, lane, most, lane, stroke));
        }
        marks.add(new Mark.Line(stack.u(), lane, stack.u(), y(v(0)), stroke));
        return marks;
    }

    private List<Mark> rows(Stack stack, List<Incident> incidents) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < stack.indices().size(); row++) {
            Incident incident = incidents.get(stack.indices().get(row));
            double y = y(v(outward < 0 ? stack.indices().size() - 1 - row : row));
            List<Mark> line = new ArrayList<>(icons.small(incident, stack.u(), y, look.px(RADIUS)));
            double x = stack.u() + look.px(LABEL_AT);
            line.add(new Mark.Label(x, y + look.px(5), minute(incident), minuteStyle(incident)));
            double nameX = x + look.width(minute(incident) + " ", minuteStyle(incident));
            line.add(new Mark.Label(nameX, y + look.px(5), name(incident), nameStyle(incident)));
            if (incident.kind().isStruck()) {
                double end = nameX + look.width(onlyName(incident), nameStyle(incident));
                Stroke stroke = Stroke.solid(look.theme().text(), look.px(1.2));
                line.add(new Mark.Line(nameX, y + look.px(0.5), end, y + look.px(0.5), stroke));
            }
            marks.add(new Mark.Group(incident.id(), incident.title(), line));
        }
        return marks;
    }

    private Mark leftOver(List<Incident> hidden) {
        double width = look.px(44);
        double y = y(frame.height() - look.px(10));
        return new CountedBadge(look).mark(hidden, frame.right() - width / 2, y, width);
    }

    private double width(Incident incident) {
        return look.width(minute(incident) + " ", minuteStyle(incident))
                + look.width(name(incident), nameStyle(incident));
    }

    private String minute(Incident incident) {
        return incident.moment().label();
    }

    /** With the score, if nothing else tells it, and the tag that has no room on a small icon. */
    private String name(Incident incident) {
        return Stream.of(onlyName(incident), incident.score(), icons.tag(incident.kind()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String onlyName(Incident incident) {
        return look.fitted(incident.name(), nameStyle(incident), look.px(WIDEST_NAME));
    }

    private TextStyle minuteStyle(Incident incident) {
        boolean counts = incident.kind().isGoal() && !incident.kind().isStruck();
        Colour colour =
                counts ? look.teams().textOf(incident.side()) : look.theme().quiet();
        return look.text(FontFace.CONDENSED_BOLD, 14, colour);
    }

    private TextStyle nameStyle(Incident incident) {
        boolean quiet = incident.kind().isStruck() || incident.kind() == Incident.Kind.CHANCE;
        Colour colour = quiet ? look.theme().quiet() : look.theme().text();
        return look.text(incident.kind().isGoal() ? FontFace.CONDENSED_BOLD : FontFace.CONDENSED, 14, colour);
    }

    private double v(int row) {
        return look.px(BRANCHES + ROW / 2 + ROW * row);
    }

    private double y(double v) {
        return outward < 0 ? frame.bottom() - v : frame.y() + v;
    }
}
