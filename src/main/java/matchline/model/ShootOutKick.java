package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** One kick of a shoot-out; it never counts towards the score. */
public record ShootOutKick(Occurrence occurrence, Side side, Optional<Player> taker, Outcome outcome)
        implements MatchEvent {
    public ShootOutKick {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(taker, "taker");
        Objects.requireNonNull(outcome, "outcome");
        if (!occurrence.moment().period().isShootOut()) {
            throw new IllegalArgumentException("a shoot-out kick is taken in the shoot-out");
        }
    }

    /** What became of a kick. */
    public enum Outcome {
        SCORED,
        SAVED,
        MISSED
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
