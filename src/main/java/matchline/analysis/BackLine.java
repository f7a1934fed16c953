package matchline.analysis;

import java.util.List;
import java.util.Optional;
import matchline.model.Player;

/**
 * Where a side's keeper and its defenders stand: at place 0, and at as many places after it as the formation begins with.
 *
 * @param places the places of keeper and defenders; 0 if the formation is not known, and then nobody knows who keeps goal
 */
record BackLine(int places) {
    static BackLine of(Shape shape) {
        return new BackLine(shape.formation()
                .filter(_ -> !shape.holders().isEmpty())
                .map(formation -> 1 + formation.lines().getFirst())
                .orElse(0));
    }

    Optional<Player> keeper(SideState side) {
        return side.onPitch().stream()
                .filter(on -> places > 0 && on.place() == 0)
                .map(OnPitch::player)
                .findFirst();
    }

    List<Player> defenders(SideState side) {
        return side.onPitch().stream()
                .filter(on -> on.place() > 0 && on.place() < places)
                .map(OnPitch::player)
                .toList();
    }
}
