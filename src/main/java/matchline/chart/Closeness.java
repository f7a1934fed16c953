package matchline.chart;

import java.time.Duration;
import java.util.List;
import matchline.analysis.EventFilter;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Side;

/** How large the timeline of a sheet is drawn: the less there is to show, the larger. */
final class Closeness {
    private static final double CLOSEST = 1.5;
    private static final double EACH = 0.04;
    private static final double EACH_NEAR = 0.05;
    private static final Duration NEAR = Duration.ofMinutes(8);

    private Closeness() {}

    /** How many times as large as usual, from 1 up. */
    static double of(Match match, Words words) {
        int most = 0;
        int densest = 0;
        for (Side side : Side.values()) {
            List<Moment> moments = Incidents.of(side, match, EventFilter.ALL, words).stream()
                    .map(Incident::moment)
                    .toList();
            most = Math.max(most, moments.size());
            for (Moment moment : moments) {
                Moment until = match.clock().plus(moment, NEAR);
                long near = moments.stream()
                        .filter(other -> !other.isBefore(moment) && !other.isAfter(until))
                        .count();
                densest = Math.max(densest, (int) near);
            }
        }
        return Math.clamp(CLOSEST - EACH * most - EACH_NEAR * Math.max(0, densest - 2), 1, CLOSEST);
    }
}
