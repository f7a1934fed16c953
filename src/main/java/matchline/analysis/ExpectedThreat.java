package matchline.analysis;

import matchline.model.BallAction;
import matchline.model.BallAction.Kind;
import matchline.model.PitchPoint;

/**
 * How likely a side scores soon from where it has the ball. Karun Singh, "Introducing Expected Threat (xT)", 2018,
 * https://karun.in/blog/expected-threat.html; the values are those he published there for 12 by 8 zones
 * (open_xt_12x8_v1), learned from a season of the Premier League.
 */
public final class ExpectedThreat {
    /** From the touchline to the middle, which the other half mirrors; in each row from the own goal to the other. */
    private static final double[][] ZONES = {
        {
            0.00638303, 0.00779616, 0.00844854, 0.00977659, 0.01126267, 0.01248344,
            0.01473596, 0.0174506, 0.02122129, 0.02756312, 0.03485072, 0.0379259
        },
        {
            0.00750072, 0.00878589, 0.00942382, 0.0105949, 0.01214719, 0.0138454,
            0.01611813, 0.01870347, 0.02401521, 0.02953272, 0.04066992, 0.04647721
        },
        {
            0.0088799, 0.00977745, 0.01001304, 0.01110462, 0.01269174, 0.01429128,
            0.01685596, 0.01935132, 0.0241224, 0.02855202, 0.05491138, 0.06442595
        },
        {
            0.00941056, 0.01082722, 0.01016549, 0.01132376, 0.01262646, 0.01484598,
            0.01689528, 0.0199707, 0.02385149, 0.03511326, 0.10805102, 0.25745362
        },
    };

    private static final int COLUMNS = 12;
    private static final int ROWS = 8;

    private ExpectedThreat() {}

    /** The threat of having the ball at a place, from 0 to 1. */
    public static double at(PitchPoint place) {
        int column = Math.min(COLUMNS - 1, (int) (place.x() / PitchPoint.LENGTH * COLUMNS));
        int row = Math.min(ROWS - 1, (int) (place.y() / PitchPoint.WIDTH * ROWS));
        return ZONES[Math.min(row, ROWS - 1 - row)][column];
    }

    /** The threat a pass that arrived or a carry added, negative if it went back; 0 for anything else. */
    public static double addedBy(BallAction action) {
        boolean moves = action.kind().isPass() || action.kind() == Kind.CARRY;
        return moves
                        && action.successful()
                        && action.from().isPresent()
                        && action.to().isPresent()
                ? at(action.to().get()) - at(action.from().get())
                : 0;
    }
}
