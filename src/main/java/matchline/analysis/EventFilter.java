package matchline.analysis;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import matchline.model.MatchEvent;
import matchline.model.Player;
import matchline.model.Side;

/**
 * Which events of a match are wanted: all but some kinds, of both sides or one, of all players or a few.
 *
 * @param hidden the kinds that are not wanted
 * @param side the side whose events are wanted, with those of neither; none for both
 * @param players the ids of the players whose events are wanted; empty for all events
 */
public record EventFilter(Set<EventKind> hidden, Optional<Side> side, Set<String> players) {
    /** Every event is wanted. */
    public static final EventFilter ALL = new EventFilter(Set.of(), Optional.empty(), Set.of());

    public EventFilter {
        hidden = Set.copyOf(hidden);
        players = Set.copyOf(players);
    }

    /** Whether the event is wanted. */
    public boolean shows(MatchEvent event) {
        return !hidden.contains(EventKind.of(event))
                && (side.isEmpty()
                        || event.belongsTo().isEmpty()
                        || event.belongsTo().equals(side))
                && (players.isEmpty()
                        || Involved.in(event).stream().map(Player::id).anyMatch(players::contains));
    }

    /** The same with a kind shown, or not. */
    public EventFilter showing(EventKind kind, boolean shown) {
        Set<EventKind> kinds = hidden.isEmpty() ? EnumSet.noneOf(EventKind.class) : EnumSet.copyOf(hidden);
        if (shown) {
            kinds.remove(kind);
        } else {
            kinds.add(kind);
        }
        return new EventFilter(kinds, side, players);
    }

    /** The same for one side, or for both. */
    public EventFilter of(Optional<Side> wanted) {
        return new EventFilter(hidden, wanted, players);
    }

    /** The same with a player among those wanted, or not. */
    public EventFilter with(String player, boolean wanted) {
        Set<String> ids = new HashSet<>(players);
        if (wanted) {
            ids.add(player);
        } else {
            ids.remove(player);
        }
        return new EventFilter(hidden, side, ids);
    }
}
