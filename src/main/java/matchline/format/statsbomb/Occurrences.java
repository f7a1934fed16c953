package matchline.format.statsbomb;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;

/** Names events and places them in time; in the shoot-out it is kicks that count, not minutes. */
final class Occurrences {
    private static final int MOST_KICKS = 100;

    private final Map<String, Integer> told = new HashMap<>();
    private int kicks;

    /** An event with an id of its kind: {@code goal-2}. */
    Occurrence of(String kind, EventJson event) {
        Moment moment = event.isInShootOut()
                ? new Moment(Period.SHOOT_OUT, Duration.ofMinutes(kicks).plusSeconds(30))
                : new Moment(event.period(), event.time());
        return Occurrence.at(id(kind), moment);
    }

    /** The next kick; beyond a hundred they share a place, for no shoot-out is that long. */
    Occurrence ofKick() {
        kicks = Math.min(kicks + 1, MOST_KICKS);
        return Occurrence.at(id("shoot-out-kick"), Moment.of(Period.SHOOT_OUT, kicks, 0));
    }

    private String id(String kind) {
        return kind + "-" + told.merge(kind, 1, Integer::sum);
    }
}
