package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A goal as it was given on the pitch; one taken back later is followed by a {@link GoalCancelled}.
 *
 * @param side the side it counts for, also for an own goal
 * @param scorer who scored; for an own goal a player of the other side
 */
public record Goal(
        Occurrence occurrence, Side side, Optional<Player> scorer, Kind kind, Optional<Player> assist, Attempt attempt)
        implements MatchEvent {
    public Goal {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(assist, "assist");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** A goal of which nothing was measured. */
    public Goal(Occurrence occurrence, Side side, Optional<Player> scorer, Kind kind, Optional<Player> assist) {
        this(occurrence, side, scorer, kind, assist, Attempt.UNMEASURED);
    }

    /** How a goal came about. */
    public enum Kind {
        REGULAR,
        PENALTY,
        OWN_GOAL
    }

    public boolean isOwnGoal() {
        return kind == Kind.OWN_GOAL;
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
