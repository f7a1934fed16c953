package matchline.chart.incident;

import java.time.Duration;
import java.util.List;
import matchline.analysis.EventFilter;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Side;

/** How large the timeline of a sheet is drawn: the less there is to show, the larger. */
public final class Closeness {
    private static final double CLOSEST = 1.5;
    /** Only a timeline higher than this has room to be drawn larger. */
    private static final double LOW = 420;

    private static final double EACH = 0.04;
    private static final double EACH_NEAR = 0.05;
    private static final Duration NEAR = Duration.ofMinutes(8);

    private Closeness() {}

    /**
     * How many times as large as usual, from 1 up.
     *
     * @param room the height there is for it, in pixels of a 1600 × 900 sheet
     */
    public static double of(Match match, Words words, double room) {
        int most = 0;
        int densest = 0;
        for (Side side : Side.values()) {
            List<Moment> moments = Incidents.of(side, match, EventFilter.ALL, words).stream()
                    .map(Incident::moment)
                    .toList();
            most = Math.max(most, moments.size());
            int after = 0;
            for (int i = 0; i < moments.size(); i++) {
                Moment until = match.clock().plus(moments.get(i), NEAR);
                while (after < moments.size() && !moments.get(after).isAfter(until)) {
                    after++;
                }
                densest = Math.max(densest, after - i);
            }
        }
        double closest = Math.clamp(room / LOW, 1, CLOSEST);
        return Math.clamp(CLOSEST - EACH * most - EACH_NEAR * Math.max(0, densest - 2), 1, closest);
    }
}
