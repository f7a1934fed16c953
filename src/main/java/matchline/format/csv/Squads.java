package matchline.format.csv;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matchline.model.Player;
import matchline.model.Side;

/** The players that the rows name, each with one team. */
final class Squads {
    private final Map<Side, Map<String, Player>> players = new EnumMap<>(Side.class);
    private final Set<String> ids = new HashSet<>();

    Squads() {
        for (Side side : Side.values()) {
            players.put(side, new LinkedHashMap<>());
        }
    }

    Optional<Player> player(Optional<String> name, Side side) {
        return name.map(known -> players.get(side).computeIfAbsent(known, this::newPlayer));
    }

    boolean names(Side side, String name) {
        return players.get(side).containsKey(name);
    }

    List<Player> of(Side side) {
        return List.copyOf(players.get(side).values());
    }

    private Player newPlayer(String name) {
        String id = ids.add(name) ? name : name + " (2)";
        ids.add(id);
        return new Player(id, name, Player.shortNameOf(name), Optional.empty());
    }
}
