package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A side stands differently from now on.
 *
 * @param formation outfield lines with dashes: {@code 4-3-3}
 * @param players who stands where, keeper first, then each line from right to left; empty if only the formation is told
 */
public record FormationChange(Occurrence occurrence, Side side, String formation, List<Player> players)
        implements MatchEvent {
    private static final Pattern WRITTEN = Pattern.compile("[1-9](-[1-9]){1,5}");

    public FormationChange {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(formation, "formation");
        players = List.copyOf(players);
        if (!WRITTEN.matcher(formation).matches()) {
            throw new IllegalArgumentException("\"%s\" is no formation; write it like 4-3-3".formatted(formation));
        }
    }

    @Override
    public Optional<Side> belongsTo() {
        return Optional.of(side);
    }
}
