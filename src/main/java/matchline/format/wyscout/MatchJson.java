package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.Reading;

/**
 * The file as it is, but for the events that nobody needs.
 *
 * @param match the number of the match, by which its sheet is found
 * @param teams names by number, in the order of the file
 * @param players names by number, team by team
 * @param lastSeconds when the last event of each period was
 */
record MatchJson(
        String match,
        List<EventJson> events,
        Map<String, String> teams,
        Map<String, Map<String, String>> players,
        Map<String, Double> lastSeconds,
        Optional<SheetJson> sheet) {
    static MatchJson read(Path file, Reading reading) throws IOException {
        return JsonFile.read(file, reading, MatchJson::read);
    }

    private static MatchJson read(JsonStream json) throws IOException {
        List<EventJson> events = new ArrayList<>();
        Map<String, String> teams = new LinkedHashMap<>();
        Map<String, Map<String, String>> players = new LinkedHashMap<>();
        Map<String, Double> lastSeconds = new HashMap<>();
        var found = new Object() {
            String match = "";
            Optional<SheetJson> sheet = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "events" ->
                    json.array(() -> {
                        EventJson event = EventJson.read(json);
                        found.match = event.match();
                        lastSeconds.merge(event.period(), event.second(), Math::max);
                        if (event.isTold()) {
                            events.add(event);
                        }
                    });
                case "teams" -> json.object(id -> teams.put(id, teamName(json)));
                case "players" -> json.object(team -> players.put(team, playersOf(json)));
                case "match" -> found.sheet = Optional.of(SheetJson.read(json));
                default -> json.skip();
            }
        });
        return new MatchJson(found.match, events, teams, players, lastSeconds, found.sheet);
    }

    private static Map<String, String> playersOf(JsonStream json) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        json.array(() -> json.object(key -> {
            if (key.equals("player")) {
                Map<String, String> player = words(json);
                if (player.containsKey("wyId") && player.containsKey("shortName")) {
                    names.put(player.get("wyId"), player.get("shortName"));
                }
            } else {
                json.skip();
            }
        }));
        return names;
    }

    /** The later version of the data set tells of a team under a key of its own, the earlier one does not. */
    static String teamName(JsonStream json) throws IOException {
        var found = new Object() {
            String name = "";
        };
        json.object(key -> {
            switch (key) {
                case "name" -> found.name = json.text().map(Escapes::decoded).orElse("");
                case "team" -> found.name = teamName(json);
                default -> json.skip();
            }
        });
        return found.name;
    }

    private static Map<String, String> words(JsonStream json) throws IOException {
        Map<String, String> words = new HashMap<>();
        json.object(key -> json.word()
                .map(Escapes::decoded)
                .filter(word -> !word.isEmpty())
                .ifPresent(word -> words.put(key, word)));
        return words;
    }

    MatchJson with(SheetJson found) {
        return new MatchJson(match, events, teams, players, lastSeconds, Optional.of(found));
    }
}
