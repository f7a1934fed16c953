package matchline.format.statsbomb;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.Player;
import matchline.model.Side;

/** Which team is at home, and who plays for either. */
final class Teams {
    private static final Optional<Side> HOME = Optional.of(Side.HOME);
    private static final Optional<Side> AWAY = Optional.of(Side.AWAY);

    private final Map<Side, NamedJson> names = new EnumMap<>(Side.class);
    private final Map<Side, Squad> squads = new EnumMap<>(Side.class);

    Teams(FilesOfMatch files, Reading reading) throws MatchFormatException {
        List<NamedJson> named = named(files);
        if (named.size() < 2) {
            throw reading.wrong("", "it names fewer than two teams; choose another file, or fetch it again");
        }
        names.put(Side.HOME, named.get(0));
        names.put(Side.AWAY, named.get(1));
        for (Side side : Side.values()) {
            squads.put(side, new Squad(files.lineUp(names.get(side))));
        }
        for (EventJson event : files.events()) {
            side(event.team()).ifPresent(side -> squads.get(side).add(event, squads.get(side.opponent())));
        }
        squads.values().forEach(Squad::tellNamesakesApart);
    }

    /**
     * The home team first, as the file of matches tells. The events do not, but begin with its eleven in all matches at
     * hand; in the line-ups the order means nothing.
     */
    private static List<NamedJson> named(FilesOfMatch files) {
        Map<String, NamedJson> teams = new LinkedHashMap<>();
        files.listed().ifPresent(match -> {
            teams.put(match.home().team().key(), match.home().team());
            teams.put(match.away().team().key(), match.away().team());
        });
        for (EventJson event : files.events()) {
            teams.putIfAbsent(event.team().key(), event.team());
        }
        files.lineUps().forEach(lineUp -> teams.putIfAbsent(lineUp.team().key(), lineUp.team()));
        return List.copyOf(teams.values());
    }

    NamedJson name(Side side) {
        return names.get(side);
    }

    Squad squad(Side side) {
        return squads.get(side);
    }

    /** A player of that side, or of the other, for an own goal is told of either. */
    Player player(NamedJson named, Side side) {
        Squad squad = squads.get(side);
        return squad.knows(named)
                ? squad.player(named)
                : squads.get(side.opponent()).player(named);
    }

    /** The side of a team, if it plays in this match. */
    Optional<Side> side(NamedJson team) {
        if (team.key().equals(names.get(Side.HOME).key())) {
            return HOME;
        }
        return team.key().equals(names.get(Side.AWAY).key()) ? AWAY : Optional.empty();
    }
}
