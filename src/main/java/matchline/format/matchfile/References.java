package matchline.format.matchfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Citations;
import matchline.model.Citations.AlsoReported;
import matchline.model.Correction;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Source;

/** What the rest of the file refers to by a short name: the sources by key, the players by id. */
final class References {
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, TeamMember> players = new HashMap<>();

    /** A player and whom he plays for. */
    record TeamMember(Player player, Side side) {}

    References(Fields file) throws MatchFormatException {
        file.optionalObject("sources", this::readSources);
    }

    private List<Source> readSources(Fields listed) throws MatchFormatException {
        for (String key : listed.keys()) {
            if (key.isBlank()) {
                throw listed.wrong(key, "a source has an empty key; give it a short name");
            }
            Source source =
                    listed.object(key, fields -> new Source(key, fields.text("title"), fields.text("address", "")));
            sources.put(key, source);
        }
        return sources();
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    void add(Player player, Side side, Fields fields) throws MatchFormatException {
        if (players.putIfAbsent(player.id(), new TeamMember(player, side)) != null) {
            throw fields.wrong(
                    "id",
                    "two players have the id \"%s\"; give every player of both teams an id of his own"
                            .formatted(player.id()));
        }
    }

    /** The player whose id stands under the key. */
    Optional<Player> player(Fields fields, String key) throws MatchFormatException {
        Optional<String> id = fields.optionalText(key);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(known(id.get(), fields, key).player());
    }

    TeamMember member(Fields fields, String key) throws MatchFormatException {
        return known(fields.text(key), fields, key);
    }

    List<Player> players(Fields fields, String key) throws MatchFormatException {
        List<Player> named = new ArrayList<>();
        for (String id : fields.texts(key)) {
            named.add(known(id, fields, key).player());
        }
        return named;
    }

    TeamMember known(String id, Fields fields, String key) throws MatchFormatException {
        TeamMember member = players.get(id);
        if (member == null) {
            throw fields.wrong(
                    key,
                    "no player has the id \"%s\"; correct it, or add the player to starters, bench or others"
                            .formatted(id));
        }
        return member;
    }

    /** The keys {@code sources} and {@code alsoReported} of anything. */
    Citations citations(Fields fields) throws MatchFormatException {
        List<AlsoReported> instead =
                fields.objects("alsoReported", other -> new AlsoReported(other.text("text"), sourceKeys(other)));
        return new Citations(sourceKeys(fields), instead);
    }

    private List<String> sourceKeys(Fields fields) throws MatchFormatException {
        List<String> keys = fields.texts("sources");
        for (String key : keys) {
            if (!sources.containsKey(key)) {
                throw fields.wrong(
                        "sources",
                        "no source has the key \"%s\"; correct it, or add it to the sources of the file"
                                .formatted(key));
            }
        }
        return keys;
    }

    Optional<Correction> correction(Fields fields) throws MatchFormatException {
        return fields.optionalObject(
                "correction", each -> new Correction(each.text("stated"), each.text("by"), each.text("correct")));
    }
}
