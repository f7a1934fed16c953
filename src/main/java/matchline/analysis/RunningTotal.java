package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import matchline.model.Moment;
import matchline.model.Order;

/** Something that adds up over a match, so that asking how much it was at a moment is a look-up. */
final class RunningTotal {
    private final List<Moment> moments = new ArrayList<>();
    private final List<Double> totals = new ArrayList<>();

    /** Adds an amount at a moment not before the last one. */
    void add(Moment moment, double amount) {
        totals.add((totals.isEmpty() ? 0 : totals.getLast()) + amount);
        moments.add(moment);
    }

    /** How much it was at a moment; what happens at that very moment counts. */
    double at(Moment moment) {
        int count = Order.countUpTo(moment, moments, added -> added);
        return count == 0 ? 0 : totals.get(count - 1);
    }
}
