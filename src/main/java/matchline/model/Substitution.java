package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One player for another; a player may go off without replacement, and the one who went off may be unknown.
 *
 * @param reason in a few words, or empty: {@code injury}
 */
public record Substitution(Occurrence occurrence, Side side, Optional<Player> off, Optional<Player> on, String reason)
        implements MatchEvent {
    public Substitution {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(off, "off");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
