package matchline.analysis;

import java.util.List;
import java.util.OptionalDouble;
import matchline.model.Moment;
import matchline.model.Order;

/**
 * The mark that one player's events make by {@link MarkRule}, over the match: it begins at 6.0 when he comes on.
 *
 * @param steps the marks in the order of play, each up to the next one; never empty
 */
public record EventMark(List<Step> steps) {
    /** The mark of a player of whom nothing is told but that he plays. */
    public static final double START = 6.0;

    public EventMark {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a mark begins when a player comes on");
        }
    }

    /**
     * A mark from a moment on.
     *
     * @param mark 0.0 to 10.0, in tenths
     */
    public record Step(Moment moment, double mark) {}

    /** When he came on, or was first told of if that is not known. */
    public Moment from() {
        return steps.getFirst().moment();
    }

    /** The mark at a moment, 0.0 to 10.0; none before the player came on. */
    public OptionalDouble at(Moment moment) {
        int count = Order.countUpTo(moment, steps, Step::moment);
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(steps.get(count - 1).mark());
    }
}
