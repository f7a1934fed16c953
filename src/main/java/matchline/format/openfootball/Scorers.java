package matchline.format.openfootball;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.Citations;
import matchline.model.LineUp;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Team;

/** The players of a match who are known: those who scored. */
final class Scorers {
    private final Map<Side, Map<String, Player>> players =
            Map.of(Side.HOME, new LinkedHashMap<>(), Side.AWAY, new LinkedHashMap<>());

    /** The player of that name and side; nobody if the file names nobody. */
    Optional<Player> player(Side side, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Player> own = players.get(side);
        String id = "%s-%d".formatted(side == Side.HOME ? "home" : "away", own.size() + 1);
        return Optional.of(
                own.computeIfAbsent(name, _ -> new Player(id, name, Player.shortNameOf(name), Optional.empty())));
    }

    Team team(Side side, MatchJson.TeamJson team) {
        return new Team(
                team.name(),
                team.code().orElse(Team.codeOf(team.name())),
                Optional.empty(),
                Optional.empty(),
                LineUp.UNKNOWN,
                List.copyOf(players.get(side).values()),
                Citations.NONE);
    }
}
