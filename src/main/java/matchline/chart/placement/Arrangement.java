package matchline.chart.placement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Pins with a posture each, and the rows that follow from them: a label over the stem of another pin must stand farther
 * out than that pin, so pins are set in the order of who covers whom, each as near to the axis as it can. What follows
 * never overlaps; which postures cost least is found by changing one at a time for the better.
 */
final class Arrangement {
    private static final double HOMELESS = 60;
    private static final double SILENT = 30;
    private static final double LINE_LOST = 4.5;
    private static final double ACROSS_A_SEAM = 1.5;
    private static final double GOOD_ENOUGH = 0.6;
    private static final int ROUNDS = 6;
    private static final int HOPELESS = 6;

    /** A posture tried costs time with the square of the pins; so many such squares may be spent. */
    private static final int EFFORT = 180_000;

    private final PinPlacer placer;
    private final List<Pin> pins;
    private final double depth;
    private final List<List<Posture>> choices;
    private final Posture[] postures;
    private final boolean[][] covers;
    private final double[] v;
    private final int[] order;
    private int patience;

    Arrangement(PinPlacer placer, List<Pin> pins, double depth) {
        this.placer = placer;
        this.pins = pins;
        this.depth = depth;
        this.choices = pins.stream().map(pin -> Posture.all(pin, placer)).toList();
        this.postures = new Posture[pins.size()];
        this.covers = new boolean[pins.size()][pins.size()];
        this.v = new double[pins.size()];
        this.order = new int[pins.size()];
        this.patience = EFFORT / Math.max(1, pins.size() * pins.size());
        for (int index = 0; index < postures.length; index++) {
            take(index, choices.get(index).getFirst());
        }
        improve();
    }

    /** Where the pins stand that found a place, in the order of the list. */
    List<Spot> spots() {
        set();
        return IntStream.range(0, v.length)
                .filter(index -> v[index] > 0)
                .mapToObj(index -> postures[index].spot(index, v[index]))
                .toList();
    }

    private void take(int index, Posture posture) {
        postures[index] = posture;
        for (int other = 0; other < postures.length; other++) {
            covers[index][other] = other != index && posture.covers(pins.get(other));
        }
    }

    private void improve() {
        double best = loss();
        for (int round = 0; round < ROUNDS; round++) {
            double before = best;
            for (int index = 0; index < postures.length && patience > 0; index++) {
                set();
                if (loss(index) > GOOD_ENOUGH) {
                    best = improved(index, best);
                }
                if (isBadlyOff(index)) {
                    best = improvedTogether(index, best);
                }
            }
            if (best >= before || isHopeless()) {
                return;
            }
        }
    }

    /** Whether so many are left without their name that turning one or two will not help. */
    boolean isHopeless() {
        set();
        int unnamed = 0;
        for (int index = 0; index < v.length; index++) {
            unnamed += v[index] == 0 || !postures[index].tells() ? 1 : 0;
        }
        return unnamed > HOPELESS;
    }

    private boolean isBadlyOff(int index) {
        set();
        return v[index] == 0 || postures[index].block() > 0;
    }

    private double improved(int index, double loss) {
        double best = loss;
        Posture kept = postures[index];
        for (Posture other : choices.get(index)) {
            if (other != kept && patience-- > 0) {
                take(index, other);
                double now = loss();
                if (now < best - 1e-9) {
                    best = now;
                    kept = other;
                }
            }
        }
        take(index, kept);
        return best;
    }

    /** A pin and one that stands in its way may have to turn together. */
    private double improvedTogether(int index, double loss) {
        double best = loss;
        for (Posture own : choices.get(index)) {
            Posture before = postures[index];
            if (own.block() >= before.block() && v[index] > 0 || patience <= 0) {
                continue;
            }
            take(index, own);
            double turned = best;
            for (int other = 0; other < postures.length && turned == best; other++) {
                if (other != index && (covers[other][index] || covers[index][other])) {
                    turned = improved(other, best);
                }
            }
            if (turned < best) {
                best = turned;
            } else {
                take(index, before);
            }
            set();
        }
        return best;
    }

    /** What a reader minds: a pin unseen, a name unsaid, a line lost, a far row, a label before its icon. */
    private double loss() {
        set();
        double loss = 0;
        for (int index = 0; index < v.length; index++) {
            loss += (1 + 3.0 / (1 + pins.get(index).rank())) * loss(index);
        }
        return loss;
    }

    private double loss(int index) {
        if (v[index] == 0) {
            return HOMELESS;
        }
        Posture posture = postures[index];
        double rows =
                Math.abs(v[index] / placer.rowHeight() - 1.1 - pins.get(index).row());
        double words = LINE_LOST * posture.block() + (posture.tells() ? 0 : SILENT);
        return words + (posture.isAcrossASeam() ? ACROSS_A_SEAM : 0) + 0.1 * rows + posture.awkwardness();
    }

    /** Sets every pin as far out as it must stand; 0 if there is no place for it. */
    private void set() {
        int count = postures.length;
        int[] uncovered = new int[count];
        for (int index = 0; index < count; index++) {
            v[index] = -1;
            for (boolean over : covers[index]) {
                uncovered[index] += over ? 1 : 0;
            }
        }
        for (int step = 0; step < count; step++) {
            int index = next(uncovered);
            if (index < 0) {
                break;
            }
            v[index] = lowest(index, step);
            order[step] = index;
            for (int other = 0; other < count; other++) {
                uncovered[other] -= covers[other][index] ? 1 : 0;
            }
        }
        for (int index = 0; index < count; index++) {
            v[index] = Math.max(0, v[index]);
        }
    }

    /** Somebody who covers nobody that is still to be set; of these who wants to stand nearest to the axis. */
    private int next(int[] uncovered) {
        int best = -1;
        for (int index = 0; index < uncovered.length; index++) {
            boolean isFree = v[index] < 0 && uncovered[index] == 0;
            if (isFree && (best < 0 || pins.get(index).row() < pins.get(best).row())) {
                best = index;
            }
        }
        return best;
    }

    /** The lowest place from the wanted row on that touches nothing set before; 0 if that is beyond the depth. */
    private double lowest(int index, int before) {
        Posture posture = postures[index];
        double height = posture.least();
        boolean moved = true;
        while (moved && height + posture.reach() <= depth) {
            moved = false;
            for (int step = 0; step < before; step++) {
                int other = order[step];
                if (v[other] > 0) {
                    double needed = posture.clearOf(postures[other], v[other], height, covers[index][other]);
                    if (needed > height) {
                        height = placer.rowAtOrBeyond(needed);
                        moved = true;
                    }
                }
            }
        }
        return height + posture.reach() <= depth ? height : 0;
    }
}
