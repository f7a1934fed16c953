package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A side stands differently from now on.
 *
 * @param players who stands where, keeper first, then each line from right to left; empty if only the formation is told
 */
public record FormationChange(Occurrence occurrence, Side side, Formation formation, List<Player> players)
        implements MatchEvent {
    public FormationChange {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(formation, "formation");
        players = List.copyOf(players);
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
