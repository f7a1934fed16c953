package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * How a shoot-out ended, for matches that tell no more of it, or not all of its kicks; it never counts towards the
 * score.
 *
 * @param score the kicks each side scored
 */
public record ShootOutResult(Occurrence occurrence, Score score) implements MatchEvent {
    public ShootOutResult {
        Objects.requireNonNull(score, "score");
        if (!occurrence.moment().period().isShootOut()) {
            throw new IllegalArgumentException("a shoot-out is decided in the shoot-out");
        }
    }

    /** The side that won it; nobody if it is told as level. */
    public Optional<Side> winner() {
        return score.lead() == 0 ? Optional.empty() : Optional.of(score.lead() > 0 ? Side.HOME : Side.AWAY);
    }

    @Override
    public Optional<Side> belongsTo() {
        return winner();
    }
}
