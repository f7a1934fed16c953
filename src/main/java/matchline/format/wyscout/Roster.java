package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.format.wyscout.SheetJson.TeamSheet;
import matchline.model.Citations;
import matchline.model.LineUp;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Team;

/** Which team is which side, and who plays for it. */
final class Roster {
    private final MatchJson file;
    private final List<String> teams;
    private final Map<String, Player> players = new LinkedHashMap<>();

    /**
     * @param home the number of the home team
     * @param away the number of the other
     */
    Roster(String home, String away, MatchJson file) {
        this.file = file;
        this.teams = List.of(home, away);
        for (String team : teams) {
            file.players()
                    .getOrDefault(team, Map.of())
                    .forEach((id, name) -> players.putIfAbsent(id, player(id, name)));
        }
    }

    Optional<Side> side(String team) {
        int place = teams.indexOf(team);
        return place < 0 ? Optional.empty() : Optional.of(Side.values()[place]);
    }

    Optional<Player> player(String id) {
        return Optional.ofNullable(players.get(id));
    }

    Optional<TeamSheet> sheet(Side side) {
        return file.sheet().map(sheet -> sheet.teams().get(number(side)));
    }

    Team team(Side side) {
        String name = name(side);
        return new Team(
                name,
                Team.codeOf(name),
                Optional.empty(),
                Optional.empty(),
                sheet(side).map(this::lineUp).orElse(LineUp.UNKNOWN),
                squad(side),
                Citations.NONE);
    }

    private String name(Side side) {
        String name = file.teams().getOrDefault(number(side), "");
        return name.isEmpty() ? "Team " + number(side) : name;
    }

    private String number(Side side) {
        return teams.get(side.ordinal());
    }

    private LineUp lineUp(TeamSheet sheet) {
        return new LineUp(Optional.empty(), known(sheet.starters()), known(sheet.bench()), Optional.empty(), List.of());
    }

    private List<Player> squad(Side side) {
        List<String> listed =
                List.copyOf(file.players().getOrDefault(number(side), Map.of()).keySet());
        List<String> told = new ArrayList<>();
        sheet(side)
                .ifPresent(sheet -> Stream.of(sheet.starters(), sheet.bench()).forEach(told::addAll));
        told.addAll(listed);
        return known(told.stream().distinct().toList());
    }

    private List<Player> known(List<String> ids) {
        return ids.stream().map(this::player).flatMap(Optional::stream).toList();
    }

    private static Player player(String id, String name) {
        return new Player(id, name, Player.shortNameOf(name), Optional.empty());
    }
}
