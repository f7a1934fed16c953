package matchline.model;

import java.util.Objects;

/**
 * The mark an outlet gave a player.
 *
 * @param value from 0 up to {@code outOf}
 * @param outOf the highest mark of that outlet, usually 10
 * @param lowIsBest whether the outlet's highest mark is its worst, as that of a German school is
 */
public record PlayerMark(
        Side side, Player player, String outlet, double value, double outOf, boolean lowIsBest, Citations citations) {
    private static final double USUAL = 10;

    public PlayerMark {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(citations, "citations");
        if (!(value >= 0 && value <= outOf && outOf > 0)) {
            throw new IllegalArgumentException("a mark is 0 to %s, not %s".formatted(outOf, value));
        }
    }

    /** Whether a mean with others makes sense: most outlets mark up to ten, ten being the best. */
    public boolean isUsual() {
        return outOf == USUAL && !lowIsBest;
    }
}
