package matchline.format.statsbomb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.statsbomb.DetailJson.Placed;
import matchline.model.Player;

/** Everybody of one team whom the files name. */
final class Squad {
    private static final int HIGHEST_NUMBER = 99;

    private final Map<String, Player> players = new LinkedHashMap<>();

    /** The line-ups come first: they know what people call a player. */
    Squad(Optional<LineUpJson> lineUp) {
        lineUp.ifPresent(
                known -> known.members().forEach(member -> add(member.player(), member.nickname(), member.number())));
    }

    /** Everybody whom an event of this team names, but for those who play for the other. */
    void add(EventJson event, Squad opponents) {
        switch (event.detail()) {
            case DetailJson.Tactics tactics ->
                tactics.lineUp().forEach(placed -> add(placed.player(), Optional.empty(), placed.number()));
            case DetailJson.Replacement change -> change.on().ifPresent(this::add);
            default -> {}
        }
        event.player().filter(player -> !opponents.knows(player)).ifPresent(this::add);
    }

    boolean knows(NamedJson named) {
        return players.containsKey(named.key());
    }

    Player player(NamedJson named) {
        return players.get(named.key());
    }

    List<Player> all() {
        return List.copyOf(players.values());
    }

    List<Player> players(List<Placed> placed) {
        return placed.stream().map(Placed::player).map(this::player).distinct().toList();
    }

    private void add(NamedJson named) {
        add(named, Optional.empty(), Optional.empty());
    }

    /** A number of 0 means that it is not known. */
    private void add(NamedJson named, Optional<String> nickname, Optional<Integer> number) {
        if (knows(named)) {
            return;
        }
        String name = NamedJson.written(nickname.orElse(named.name()));
        players.put(
                named.key(),
                new Player(
                        named.key(),
                        name,
                        Player.shortNameOf(name),
                        number.filter(worn -> worn >= 1 && worn <= HIGHEST_NUMBER)));
    }

    /** As much of the first name as it takes: E., La. and Li. Martínez. */
    void tellNamesakesApart() {
        List<Player> all = all();
        players.replaceAll((_, player) -> {
            List<Player> others = all.stream()
                    .filter(other -> other != player && other.shortName().equals(player.shortName()))
                    .toList();
            boolean whole = player.name().strip().equals(player.shortName());
            return others.isEmpty() || whole ? player : withInitial(player, others);
        });
    }

    private static Player withInitial(Player player, List<Player> others) {
        String first = player.name().strip().split("\\s+")[0];
        for (int length = 1; length < first.length(); length++) {
            String start = first.substring(0, length);
            if (others.stream().noneMatch(other -> other.name().strip().startsWith(start))) {
                String shortName = start + ". " + player.shortName();
                return new Player(player.id(), player.name(), shortName, player.number());
            }
        }
        return player;
    }
}
