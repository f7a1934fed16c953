package matchline.chart.placement;

import java.util.List;
import matchline.chart.placement.Occupied.Rectangle;
import matchline.chart.placement.Occupied.Use;

/**
 * Where a pin was placed.
 *
 * @param index of the pin in the list that was placed
 * @param iconU the middle of the icon along the axis; it may stand beside its stem like a flag
 * @param v the middle of icon and label away from the axis
 * @param block which of its labels there was room for
 * @param labelU where the label begins along the axis
 * @param leftward whether the label stands before the icon
 */
public record Spot(int index, Pin pin, double iconU, double v, int block, double labelU, boolean leftward) {

    static Spot of(int index, Pin pin, Candidate candidate, double rowHeight, double gap) {
        double iconU = pin.u() + candidate.shift() * pin.radius();
        double width = pin.blocks().get(candidate.block()).width();
        double labelU = candidate.leftward() ? iconU - pin.radius() - gap - width : iconU + pin.radius() + gap;
        double v = rowHeight * (candidate.row() + 1.1);
        return new Spot(index, pin, iconU, v, candidate.block(), labelU, candidate.leftward());
    }

    /** Whether its label still says what matters. */
    public boolean tells() {
        return block < pin.telling();
    }

    double labelEnd() {
        return labelU + label().width();
    }

    /** Where the icon ends on the side away from the axis. */
    public double outerEdge() {
        return v + pin.radius() + pin.crown();
    }

    /** Whether icon and label lie within so much room. */
    boolean fits(double from, double to, double depth) {
        double reach = Math.max(label().height() / 2, pin.radius() + pin.crown());
        boolean along =
                Math.min(labelU, iconU - pin.radius()) >= from && Math.max(labelEnd(), iconU + pin.radius()) <= to;
        return along && v + reach <= depth && v - label().height() / 2 >= 0;
    }

    /** What it takes up, with a little air around the label. */
    List<Rectangle> rectangles(double gap) {
        double near = v - label().height() / 2;
        double far = v + label().height() / 2;
        double radius = pin.radius() + 1;
        return List.of(
                new Rectangle(Use.LABEL, pin.u(), labelU - gap / 2, labelEnd() + gap / 2, near, far),
                new Rectangle(Use.ICON, pin.u(), iconU - radius, iconU + radius, v - radius, v + radius + pin.crown()),
                new Rectangle(Use.STEM, pin.u(), pin.u() - 1, pin.u() + 1, 0, v));
    }

    private Block label() {
        return pin.blocks().get(block);
    }
}
