package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** A penalty in play that was not scored. */
public record MissedPenalty(Occurrence occurrence, Side side, Optional<Player> taker, boolean saved)
        implements MatchEvent {
    public MissedPenalty {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(taker, "taker");
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
