package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** A caution or a sending-off. */
public record Card(Occurrence occurrence, Side side, Optional<Player> player, Kind kind) implements MatchEvent {
    public Card {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(player, "player");
        Objects.requireNonNull(kind, "kind");
    }

    /** The colour of a card; a second yellow is one card that sends off. */
    public enum Kind {
        YELLOW,
        SECOND_YELLOW,
        RED
    }

    public boolean sendsOff() {
        return kind != Kind.YELLOW;
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
