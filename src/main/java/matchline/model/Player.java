package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A player of one side.
 *
 * @param shortName what a label shows: the name on the shirt
 * @param number the shirt number, 1 to 99, if known
 */
public record Player(String id, String name, String shortName, Optional<Integer> number) {
    public Player {
        Objects.requireNonNull(number, "number");
        if (id.isBlank() || name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("a player has an id and a name");
        }
    }
}
