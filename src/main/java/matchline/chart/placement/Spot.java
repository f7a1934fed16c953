package matchline.chart.placement;

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

    /** Whether its label still says what matters. */
    public boolean tells() {
        return block < pin.telling();
    }

    /** Where the icon ends on the side away from the axis. */
    public double outerEdge() {
        return v + pin.radius() + pin.crown();
    }
}
