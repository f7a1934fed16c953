package matchline.model;

import java.util.Objects;

/**
 * The mark the viewer himself gives a player.
 *
 * @param value from 0 to 10, the best
 */
public record OwnMark(Side side, Player player, double value) {
    /** The best mark a viewer can give. */
    public static final double BEST = 10;

    public OwnMark {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        if (!(value >= 0 && value <= BEST)) {
            throw new IllegalArgumentException("a mark is 0 to 10, not " + value);
        }
    }
}
