package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.LineUp;
import matchline.model.Player;

/**
 * How a side stands: its formation, if known, and who holds each place of it, or held it last.
 *
 * @param holders by place, the keeper first, then each line from right to left
 */
public record Shape(Optional<Formation> formation, List<Player> holders) {
    public Shape {
        holders = List.copyOf(holders);
    }

    /** How a side began. */
    public static Shape of(LineUp lineUp) {
        return new Shape(lineUp.formation(), lineUp.starters());
    }

    /** With those who are on the pitch in their places. */
    Shape heldBy(List<OnPitch> onPitch) {
        List<Player> now = new ArrayList<>(holders);
        onPitch.stream().filter(on -> on.place() < now.size()).forEach(on -> now.set(on.place(), on.player()));
        return new Shape(formation, now);
    }

    /**
     * Those who are on the pitch stand as they are named; whoever is not named takes a place that is left, for his
     * substitute may have been named before he comes on. A formation without room for all of them is none.
     */
    Shape after(FormationChange change, List<OnPitch> onPitch) {
        List<Player> now = change.players().isEmpty() ? holders : placed(change.players(), onPitch);
        return change.formation().players() == now.size() ? new Shape(Optional.of(change.formation()), now) : this;
    }

    /** The formation, if it has room for just those who hold its places. */
    public Optional<Formation> fitting() {
        return formation.filter(known -> known.players() == holders.size());
    }

    private static List<Player> placed(List<Player> named, List<OnPitch> onPitch) {
        List<Player> on = onPitch.stream().map(OnPitch::player).toList();
        List<Player> left = new ArrayList<>(
                on.stream().filter(player -> !named.contains(player)).toList());
        List<Player> placed = new ArrayList<>();
        for (Player player : named) {
            placed.add(on.contains(player) || left.isEmpty() ? player : left.removeFirst());
        }
        placed.addAll(left);
        return placed;
    }
}
