package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A ball in the net that never counted: the flag was up or the whistle had gone.
 *
 * @param reason in a few words: {@code offside}
 */
public record DisallowedGoal(Occurrence occurrence, Side side, Optional<Player> scorer, String reason)
        implements MatchEvent {
    public DisallowedGoal {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
