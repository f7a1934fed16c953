package matchline.model;

import java.util.Objects;

/**
 * The mark an outlet gave a player.
 *
 * @param value from 0 up to {@code outOf}
 * @param outOf the best mark of that outlet, usually 10
 */
public record PlayerMark(Side side, Player player, String outlet, double value, double outOf, Citations citations) {
    public PlayerMark {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(citations, "citations");
        if (!(value >= 0 && value <= outOf && outOf > 0)) {
            throw new IllegalArgumentException("a mark is 0 to %s, not %s".formatted(outOf, value));
        }
    }
}
