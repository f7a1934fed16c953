package matchline.analysis;

import java.util.Objects;
import java.util.Optional;
import matchline.model.Player;
import matchline.model.Substitution;

/**
 * A player on the pitch.
 *
 * @param place the place in the formation, 0 for the keeper; a substitute takes over the place of the one he replaced
 * @param arrival how he came on; none for a starter
 */
public record OnPitch(Player player, int place, Optional<Substitution> arrival) {
    public OnPitch {
        Objects.requireNonNull(player, "player");
        Objects.requireNonNull(arrival, "arrival");
    }

    /** Whom he came on for, if he is a substitute and that is told. */
    public Optional<Player> cameFor() {
        return arrival.flatMap(Substitution::off);
    }
}
