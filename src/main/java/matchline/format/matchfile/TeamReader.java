package matchline.format.matchfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Formation;
import matchline.model.KitColour;
import matchline.model.LineUp;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Team;

/** Reads a team and makes its players known. */
final class TeamReader {
    private final References references;

    TeamReader(References references) {
        this.references = references;
    }

    Team team(Side side, Fields fields) throws MatchFormatException {
        String name = fields.text("name");
        LineUp lineUp = lineUp(side, fields);
        List<Player> squad = new ArrayList<>(lineUp.starters());
        squad.addAll(lineUp.bench());
        squad.addAll(players("others", side, fields));
        return new Team(
                name,
                fields.text("code", Team.codeOf(name)),
                colour(fields),
                fields.optionalText("coach"),
                captained(lineUp, fields),
                squad,
                references.citations(fields));
    }

    private LineUp lineUp(Side side, Fields fields) throws MatchFormatException {
        List<LineUp.Absence> absent =
                fields.objects("absent", each -> new LineUp.Absence(each.text("name"), each.text("reason", "")));
        return new LineUp(
                formation(fields),
                players("starters", side, fields),
                players("bench", side, fields),
                Optional.empty(),
                absent);
    }

    /** The captain can be told only when the players are known. */
    private LineUp captained(LineUp lineUp, Fields fields) throws MatchFormatException {
        return new LineUp(
                lineUp.formation(),
                lineUp.starters(),
                lineUp.bench(),
                references.player(fields, "captain"),
                lineUp.absences());
    }

    private static Optional<Formation> formation(Fields fields) throws MatchFormatException {
        Optional<String> written = fields.optionalText("formation");
        try {
            return written.map(Formation::parse);
        } catch (IllegalArgumentException none) {
            fields.odd("formation", "a formation is written like 4-3-3; \"%s\" is left out".formatted(written.get()));
            return Optional.empty();
        }
    }

    private static Optional<KitColour> colour(Fields fields) throws MatchFormatException {
        Optional<String> colour = fields.optionalText("colour");
        try {
            return colour.map(KitColour::new);
        } catch (IllegalArgumentException e) {
            throw fields.wrong("colour", e.getMessage());
        }
    }

    private List<Player> players(String key, Side side, Fields team) throws MatchFormatException {
        return team.objects(key, fields -> {
            String name = fields.text("name");
            Player player = new Player(
                    fields.text("id"),
                    name,
                    fields.text("short", Player.shortNameOf(name)),
                    fields.optionalWhole("number", 1, 99));
            references.add(player, side, fields);
            return player;
        });
    }
}
