package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How the score stood at a moment, for matches that do not tell the goals that led to it, or not all of them; from then
 * on it is the score, whatever goals were told before.
 *
 * @param score without a shoot-out
 */
public record Result(Occurrence occurrence, Score score) implements MatchEvent {
    public Result {
        Objects.requireNonNull(score, "score");
        if (occurrence.moment().period().isShootOut()) {
            throw new IllegalArgumentException("a shoot-out has a result of its own kind");
        }
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.empty();
    }
}
