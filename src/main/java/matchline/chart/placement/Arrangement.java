package matchline.chart.placement;

import java.util.List;
import java.util.stream.IntStream;
import matchline.model.Order;

/**
 * Pins with a posture each, and the rows that follow from them: a label over the stem of another pin must stand farther
 * out than that pin, so pins are set in the order of who covers whom, each as near to the axis as it can. What follows
 * never overlaps; which postures cost least is found by changing one at a time for the better. Sets of pins are kept as
 * the bits of a number, as almost all the time goes into asking who is in whose way.
 */
final class Arrangement {
    private static final double HOMELESS = 60;
    private static final double GOOD_ENOUGH = 0.6;
    private static final double LEAST_GAIN = 1e-9;
    private static final int ROUNDS = 6;
    private static final int HOPELESS = 6;

    /** A posture tried costs time with the square of the pins; so many such squares may be spent. */
    private static final int EFFORT = 180_000;

    private final PinPlacer placer;
    private final List<Pin> pins;
    private final double depth;
    private final List<List<Posture>> choices;
    private final Posture[] postures;
    private final long[] inTheWay;
    private final double[] v;
    private final int[] fromTheAxis;
    private boolean isSet;
    private int patience;

    Arrangement(PinPlacer placer, List<Pin> pins, double depth) {
        this.placer = placer;
        this.pins = pins;
        this.depth = depth;
        this.choices = pins.stream().map(pin -> Posture.all(pin, pins, placer)).toList();
        this.postures = choices.stream().map(List::getFirst).toArray(Posture[]::new);
        this.inTheWay = new long[pins.size()];
        this.v = new double[pins.size()];
        this.fromTheAxis = IntStream.range(0, pins.size())
                .boxed()
                .sorted(Order.by(index -> pins.get(index).row()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.patience = EFFORT / Math.max(1, pins.size() * pins.size());
        for (int index = 0; index < postures.length; index++) {
            take(index, postures[index]);
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

    /** Whether so many are left without their name that turning one or two will not help. */
    boolean isHopeless() {
        set();
        return IntStream.range(0, v.length)
                        .filter(index -> v[index] == 0 || !postures[index].tells())
                        .count()
                > HOPELESS;
    }

    private void take(int index, Posture posture) {
        postures[index] = posture;
        isSet = false;
        long touched = 0;
        for (int other = 0; other < postures.length; other++) {
            if (other != index && posture.isBeside(postures[other])) {
                touched |= bit(other);
                inTheWay[other] |= bit(index);
            } else {
                inTheWay[other] &= ~bit(index);
            }
        }
        inTheWay[index] = touched;
    }

    private void improve() {
        double best = loss(Double.POSITIVE_INFINITY);
        for (int round = 0; round < ROUNDS; round++) {
            double before = best;
            for (int index = 0; index < postures.length && patience > 0; index++) {
                set();
                if (loss(index) > GOOD_ENOUGH) {
                    best = improved(index, best);
                }
                set();
                if (v[index] == 0 || postures[index].block() > 0) {
                    best = improvedTogether(index, best);
                }
            }
            if (best >= before || isHopeless()) {
                return;
            }
        }
    }

    private double improved(int index, double loss) {
        double best = loss;
        Posture kept = postures[index];
        for (Posture other : choices.get(index)) {
            if (other != kept && patience-- > 0) {
                take(index, other);
                double now = loss(best);
                if (now < best - LEAST_GAIN) {
                    best = now;
                    kept = other;
                }
            }
        }
        if (postures[index] != kept) {
            take(index, kept);
        }
        return best;
    }

    /** A pin and one that stands in its way may have to turn together. */
    private double improvedTogether(int index, double loss) {
        double best = loss;
        for (Posture own : choices.get(index)) {
            Posture before = postures[index];
            set();
            if (own.block() >= before.block() && v[index] > 0 || patience <= 0) {
                continue;
            }
            take(index, own);
            double turned = best;
            for (int other = 0; other < postures.length && turned == best; other++) {
                if (postures[other].covers(index) || postures[index].covers(other)) {
                    turned = improved(other, best);
                }
            }
            if (turned < best) {
                best = turned;
            } else {
                take(index, before);
            }
        }
        return best;
    }

    /** What a reader minds in all of it; when it is sure to be more than {@code most}, something beyond that. */
    private double loss(double most) {
        double loss = 0;
        for (int index = 0; index < postures.length; index++) {
            loss += weight(index) * postures[index].loss();
        }
        if (loss > most) {
            return loss;
        }
        set();
        loss = 0;
        for (int index = 0; index < v.length; index++) {
            loss += weight(index) * loss(index);
        }
        return loss;
    }

    private double weight(int index) {
        return 1 + 3.0 / (1 + pins.get(index).rank());
    }

    /** A pin unseen, or what its posture costs and a far row. */
    private double loss(int index) {
        double rows =
                Math.abs(v[index] / placer.rowHeight() - 1.1 - pins.get(index).row());
        return v[index] == 0 ? HOMELESS : postures[index].loss() + 0.1 * rows;
    }

    /** Sets every pin as far out as it must stand; 0 if there is no place for it. */
    private void set() {
        if (isSet) {
            return;
        }
        isSet = true;
        long standing = 0;
        long waiting = bit(postures.length) - 1;
        while (waiting != 0) {
            int index = next(waiting);
            if (index < 0) {
                break;
            }
            waiting &= ~bit(index);
            v[index] = lowest(index, standing);
            standing |= v[index] > 0 ? bit(index) : 0;
        }
        for (; waiting != 0; waiting &= waiting - 1) {
            v[Long.numberOfTrailingZeros(waiting)] = 0;
        }
    }

    /** Somebody who covers nobody that is still to be set; of these who wants to stand nearest to the axis. */
    private int next(long waiting) {
        for (int index : fromTheAxis) {
            if ((waiting & bit(index)) != 0 && (postures[index].covered() & waiting) == 0) {
                return index;
            }
        }
        return -1;
    }

    /** The lowest place from the wanted row on that touches nothing set before; 0 if that is beyond the depth. */
    private double lowest(int index, long standing) {
        Posture posture = postures[index];
        long neighbours = (inTheWay[index] | posture.covered()) & standing;
        double height = posture.least();
        boolean moved = true;
        while (moved && height + posture.reach() <= depth) {
            moved = false;
            for (long left = neighbours; left != 0; left &= left - 1) {
                int other = Long.numberOfTrailingZeros(left);
                double needed = posture.clearOf(postures[other], v[other], height, posture.covers(other));
                if (needed > height) {
                    height = placer.rowAtOrBeyond(needed);
                    moved = true;
                }
            }
        }
        return height + posture.reach() <= depth ? height : 0;
    }

    private static long bit(int index) {
        return 1L << index;
    }
}
