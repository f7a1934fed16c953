package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import matchline.analysis.EventMark.Step;
import matchline.model.Moment;

/** The sum of what moved a player's mark. It may leave the scale, so that what is booked back is exact. */
final class MarkTally {
    private static final int START = (int) (EventMark.START * 100);
    private static final int BEST = 1000;

    private final List<Step> steps = new ArrayList<>();
    private int hundredths = START;

    MarkTally(Moment from) {
        steps.add(new Step(from, EventMark.START));
    }

    void add(Moment moment, int change) {
        hundredths += change;
        double mark = Math.round(Math.clamp(hundredths, 0, BEST) / 10.0) / 10.0;
        if (steps.getLast().moment().equals(moment)) {
            steps.removeLast();
        }
        steps.add(new Step(moment, mark));
    }

    EventMark mark() {
        return new EventMark(steps);
    }
}
