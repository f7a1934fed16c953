package matchline.model;

import java.util.Objects;
import java.util.Optional;

/** Anything else worth telling, of one side or of neither. */
public record Note(Occurrence occurrence, Optional<Side> side) implements MatchEvent {
    public Note {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
    }

    @Override
    public Optional<Side> belongsTo() {
        return side;
    }
}
