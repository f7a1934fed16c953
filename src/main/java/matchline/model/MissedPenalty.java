package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** A penalty in play that was not scored. */
public record MissedPenalty(Occurrence occurrence, Side side, Optional<Player> taker, boolean saved, Attempt attempt)
        implements MatchEvent {
    public MissedPenalty {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(taker, "taker");
        Objects.requireNonNull(attempt, "attempt");
    }

    /** A penalty of which nothing was measured. */
    public MissedPenalty(Occurrence occurrence, Side side, Optional<Player> taker, boolean saved) {
        this(occurrence, side, taker, saved, Attempt.UNMEASURED);
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
