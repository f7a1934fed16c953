package matchline.chart.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.placement.Block;
import matchline.chart.placement.Pin;
import matchline.chart.placement.Stack;
import matchline.chart.placement.Stacker;
import matchline.chart.placement.Stacker.Stacks;

/** The incidents of one side where they are too many to stand each at its minute: in stacks, one line each. */
record StackedBand(Look look, TimeScale scale, Frame frame, int outward) {
    /** As large as where each stands at its minute, if there is room for all; else as large as lines can be. */
    private static final double[] FACTORS = {1.15, 1};

    /** What a counted badge takes of the height. */
    private static final double BADGE = 20;

    private static final double BRANCHES = 26;

    /**
     * The incidents as large as leaves none of them over.
     *
     * @param outward which way leads away from the ribbon: -1 up, 1 down
     */
    static List<Mark> marks(List<Incident> incidents, Look look, TimeScale scale, Frame frame, int outward) {
        for (double factor : FACTORS) {
            StackedBand band = new StackedBand(look.enlarged(factor), scale, frame, outward);
            List<Pin> pins = band.pins(incidents);
            Stacks stacks = band.stacker(0).place(pins);
            if (stacks.leftOver().isEmpty()) {
                return band.marks(stacks, pins, incidents);
            }
        }
        StackedBand band = new StackedBand(look, scale, frame, outward);
        List<Pin> pins = band.pins(incidents);
        Stacks stacks = band.stacker(BADGE).place(pins);
        List<Mark> marks = new ArrayList<>(band.marks(stacks, pins, incidents));
        if (!stacks.leftOver().isEmpty()) {
            marks.add(
                    band.leftOver(stacks.leftOver().stream().map(incidents::get).toList()));
        }
        return marks;
    }

    private List<Pin> pins(List<Incident> incidents) {
        return incidents.stream().map(this::pin).toList();
    }

    private Pin pin(Incident incident) {
        StackedRow row = new StackedRow(look, incident);
        Block block = new Block(row.width(), row.height());
        return new Pin(scale.x(incident.moment()), incident.kind().rank(), 0, 0, 0, List.of(block), 1);
    }

    private Stacker stacker(double reserved) {
        double depth = frame.height() - look.px(BRANCHES + reserved);
        return new Stacker(frame.x(), frame.right(), depth, look.px(2 * StackedRow.LABEL_AT), look.px(7));
    }

    private List<Mark> marks(Stacks placed, List<Pin> pins, List<Incident> incidents) {
        List<Mark> marks = new ArrayList<>();
        placed.stacks().forEach(stack -> marks.addAll(branches(stack, pins)));
        placed.stacks().forEach(stack -> marks.addAll(rows(stack, incidents)));
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
        marks.add(new Mark.Line(stack.u(), lane, stack.u(), y(look.px(BRANCHES)), stroke));
        return marks;
    }

    /** The first of them on top, on either side of the ribbon. */
    private List<Mark> rows(Stack stack, List<Incident> incidents) {
        List<Incident> fromTheRibbon =
                new ArrayList<>(stack.indices().stream().map(incidents::get).toList());
        if (outward < 0) {
            Collections.reverse(fromTheRibbon);
        }
        List<Mark> marks = new ArrayList<>();
        double v = look.px(BRANCHES);
        for (Incident incident : fromTheRibbon) {
            StackedRow row = new StackedRow(look, incident);
            marks.add(row.mark(stack.u(), y(v + row.height() / 2)));
            v += row.height();
        }
        return marks;
    }

    private Mark leftOver(List<Incident> hidden) {
        double width = look.px(44);
        double y = y(frame.height() - look.px(10));
        return new CountedBadge(look).mark(hidden, frame.right() - width / 2, y, width);
    }

    private double y(double v) {
        return outward < 0 ? frame.bottom() - v : frame.y() + v;
    }
}
