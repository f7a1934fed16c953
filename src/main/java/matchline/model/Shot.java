package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** A shot in play that was neither a goal nor a penalty. */
public record Shot(Occurrence occurrence, Side side, Optional<Player> player, boolean onTarget, Attempt attempt)
        implements MatchEvent {
    public Shot {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** A shot of which at most its worth was measured, as the probability of a goal. */
    public Shot(
            Occurrence occurrence,
            Side side,
            Optional<Player> player,
            boolean onTarget,
            Optional<Double> expectedGoals) {
        this(occurrence, side, player, onTarget, new Attempt(expectedGoals, Optional.empty()));
    }

    public Optional<Double> expectedGoals() {
        return attempt.expectedGoals();
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
