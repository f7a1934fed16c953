package matchline.chart.lane;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import matchline.analysis.ExpectedGoals;
import matchline.analysis.Momentum;
import matchline.model.Match;

/** What a sheet may show beside the incidents; a lane with nothing in it takes no room. */
public enum Lane {
    MOMENTUM,
    XG,
    QUOTES,
    NOTES;

    /** Those with something in them. */
    public static Set<Lane> of(Match match) {
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (Lane lane : values()) {
            if (lane.isIn(match)) {
                lanes.add(lane);
            }
        }
        return Collections.unmodifiableSet(lanes);
    }

    private boolean isIn(Match match) {
        return switch (this) {
            case MOMENTUM -> Momentum.of(match).isPresent();
            case XG -> ExpectedGoals.of(match).isPresent();
            case QUOTES -> !match.press().quotes().isEmpty();
            case NOTES -> !NotesLane.notes(match).isEmpty();
        };
    }
}
