package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** A chance told in words. */
public record Chance(Occurrence occurrence, Side side, Optional<Player> player) implements MatchEvent {
    public Chance {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
