package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A shot in play that was not a goal, with its worth where that was measured.
 *
 * @param expectedGoals the probability of a goal, 0 to 1
 */
public record Shot(
        Occurrence occurrence, Side side, Optional<Player> player, boolean onTarget, Optional<Double> expectedGoals)
        implements MatchEvent {
    public Shot {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        if (expectedGoals.isPresent() && !(expectedGoals.get() >= 0 && expectedGoals.get() <= 1)) {
            throw new IllegalArgumentException("expected goals of a shot are 0 to 1: " + expectedGoals.get());
        }
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
