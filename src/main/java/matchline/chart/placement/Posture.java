package matchline.chart.placement;

import java.util.ArrayList;
import java.util.List;

/** How a pin holds itself, whatever its row: which label it shows, on which side, and where its icon sits on its stem. */
final class Posture {
    private static final double SILENT = 30;
    private static final double LINE_LOST = 4.5;
    private static final double ACROSS_A_SEAM = 1.5;

    private final Pin pin;
    private final boolean leftward;
    private final int shift;
    private final int block;
    private final double iconU;
    private final double labelU;
    private final double start;
    private final double end;
    private final double halfNear;
    private final double reach;
    private final double least;
    private final double loss;
    private final long covered;

    private Posture(Pin pin, List<Pin> pins, PinPlacer placer, boolean leftward, int shift, int block) {
        this.pin = pin;
        this.leftward = leftward;
        this.shift = shift;
        this.block = block;
        Block label = pin.blocks().get(block);
        double gap = placer.gap();
        iconU = pin.u() + shift * pin.radius();
        labelU = leftward ? iconU - pin.radius() - gap - label.width() : iconU + pin.radius() + gap;
        start = leftward ? labelU - gap / 2 : iconU - pin.radius() - 1;
        end = leftward ? iconU + pin.radius() + 1 : labelU + label.width() + gap / 2;
        halfNear = Math.max(label.height() / 2, pin.radius() + 1);
        reach = Math.max(label.height() / 2, pin.radius() + pin.crown());
        least = Math.max(placer.rowHeight() * (pin.row() + 1.1), halfNear + 2);
        loss = loss(placer.seams().stream().anyMatch(seam -> start + gap / 2 < seam && seam < end - gap / 2));
        covered = covered(pins);
    }

    /** All postures of a pin that lie within the room, the fullest first; at least one. */
    static List<Posture> all(Pin pin, List<Pin> pins, PinPlacer placer) {
        List<Posture> all = new ArrayList<>();
        for (int block = 0; block < pin.blocks().size(); block++) {
            for (int shift : new int[] {0, 1, -1}) {
                for (boolean leftward : new boolean[] {false, true}) {
                    Posture posture = new Posture(pin, pins, placer, leftward, shift, block);
                    double slack = placer.gap() / 2;
                    if (posture.start >= placer.from() - slack && posture.end <= placer.to() + slack) {
                        all.add(posture);
                    }
                }
            }
        }
        return all.isEmpty()
                ? List.of(new Posture(pin, pins, placer, true, 0, pin.blocks().size() - 1))
                : all;
    }

    Spot spot(int index, double v) {
        return new Spot(index, pin, iconU, v, block, labelU, leftward);
    }

    int block() {
        return block;
    }

    boolean tells() {
        return block < pin.telling();
    }

    /** What a reader minds in it: a name unsaid, a line lost, a label across a seam or before its icon, a bent stem. */
    double loss() {
        return loss;
    }

    private double loss(boolean acrossASeam) {
        double words = LINE_LOST * block + (tells() ? 0 : SILENT);
        return words + (acrossASeam ? ACROSS_A_SEAM : 0) + (leftward ? 0.15 : 0) + 0.25 * Math.abs(shift);
    }

    /** The pins upon whose stems its icon or label would lie, a bit each. */
    long covered() {
        return covered;
    }

    boolean covers(int other) {
        return (covered >> other & 1) != 0;
    }

    /** A pin on the same stem is no other. */
    private long covered(List<Pin> pins) {
        long bits = 0;
        for (int index = 0; index < pins.size(); index++) {
            double u = pins.get(index).u();
            boolean isUnder = u > start - 1 && u < end + 1 && Math.abs(u - pin.u()) >= 0.5;
            bits |= isUnder ? 1L << index : 0;
        }
        return bits;
    }

    /** Whether the two would touch in one row. */
    boolean isBeside(Posture other) {
        return start < other.end && end > other.start;
    }

    /** The nearest to the axis that its middle may stand. */
    double least() {
        return least;
    }

    /** How far it reaches beyond its middle. */
    double reach() {
        return reach;
    }

    /** Where its middle must be at least to touch neither the other, which stands at {@code v}, nor its stem. */
    double clearOf(Posture other, double v, double height, boolean overItsStem) {
        double touching = v + other.reach + halfNear;
        boolean apart = !isBeside(other);
        if (overItsStem && height - halfNear < v) {
            return apart ? v + halfNear + 1 : touching;
        }
        boolean beyond = height >= touching || height + reach <= v - other.halfNear;
        return apart || beyond ? height : touching;
    }
}
