package matchline.format.wyscout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.json.JsonStream;
import matchline.format.reading.Listing;
import matchline.model.Score;

/** The match sheet as it is in the file: who was at home, who played, who came on, when and where it was. */
record SheetJson(
        String match,
        String label,
        String utc,
        String venue,
        String competition,
        int round,
        Map<String, TeamSheet> teams) {

    private static final Map<String, String> COMPETITIONS = Map.of(
            "28", "FIFA World Cup",
            "102", "UEFA European Championship",
            "364", "Premier League",
            "412", "Ligue 1",
            "426", "Bundesliga",
            "524", "Serie A",
            "795", "La Liga");
    private static final Pattern LABEL = Pattern.compile("(.+?) - (.+), \\d+ - \\d+.*");

    /** One team's part of it. */
    record TeamSheet(
            String side,
            int score,
            int scoreInExtraTime,
            int scoreOfShootOut,
            List<String> starters,
            List<String> bench,
            Map<String, Booking> bookings,
            List<Change> changes) {

        /** The score after extra time is that of the whole match, and nothing where there was none. */
        int goals() {
            return Math.max(score, scoreInExtraTime);
        }
    }

    /** In which minutes a player was shown the yellow card and sent off, 0 for never. */
    record Booking(int yellow, int sentOff) {}

    /** Who came on for whom, in a minute of which the period is not told. */
    record Change(String on, String off, int minute) {}

    static SheetJson read(JsonStream json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, TeamSheet> teams = new LinkedHashMap<>();
        json.object(key -> {
            switch (key) {
                case "wyId", "label", "dateutc", "venue", "competitionId", "gameweek" ->
                    texts.put(key, Escapes.decoded(json.word().orElse("")));
                case "teamsData" -> json.object(team -> teams.put(team, team(json)));
                default -> json.skip();
            }
        });
        return new SheetJson(
                texts.getOrDefault("wyId", ""),
                texts.getOrDefault("label", ""),
                texts.getOrDefault("dateutc", ""),
                texts.getOrDefault("venue", ""),
                texts.getOrDefault("competitionId", ""),
                number(texts.getOrDefault("gameweek", "")),
                teams);
    }

    /** The team on that side, if the sheet says so. */
    Optional<String> team(String side) {
        return teams.entrySet().stream()
                .filter(entry -> entry.getValue().side().equals(side))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String competitionName() {
        return COMPETITIONS.getOrDefault(competition, "");
    }

    /** What a list of matches tells; none if the label, which names the teams, is unlike {@code Lyon - Lille, 2 - 1}. */
    Optional<Listing> listing() {
        Matcher names = LABEL.matcher(label);
        return names.matches()
                ? Optional.of(new Listing(
                        competitionName(),
                        "",
                        Listing.date(utc),
                        names.group(1),
                        names.group(2),
                        score(TeamSheet::goals),
                        score(TeamSheet::scoreOfShootOut).filter(kicks -> !kicks.equals(Score.NIL_NIL)),
                        Optional.empty()))
                : Optional.empty();
    }

    private Optional<Score> score(ToIntFunction<TeamSheet> told) {
        return team("home")
                .flatMap(home -> team("away")
                        .map(away -> new Score(told.applyAsInt(teams.get(home)), told.applyAsInt(teams.get(away)))));
    }

    private static TeamSheet team(JsonStream json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> starters = new ArrayList<>();
        List<String> bench = new ArrayList<>();
        Map<String, Booking> bookings = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        json.object(key -> {
            switch (key) {
                case "side", "score", "scoreET", "scoreP" ->
                    texts.put(key, json.word().orElse(""));
                case "formation" ->
                    json.object(part -> {
                        switch (part) {
                            case "lineup" -> json.array(() -> readPlayer(json, starters, bookings));
                            case "bench" -> json.array(() -> readPlayer(json, bench, bookings));
                            case "substitutions" -> json.array(() -> changes.add(change(json)));
                            default -> json.skip();
                        }
                    });
                default -> json.skip();
            }
        });
        return new TeamSheet(
                texts.getOrDefault("side", ""),
                number(texts.getOrDefault("score", "")),
                number(texts.getOrDefault("scoreET", "")),
                number(texts.getOrDefault("scoreP", "")),
                List.copyOf(starters),
                List.copyOf(bench),
                Collections.unmodifiableMap(bookings),
                List.copyOf(changes));
    }

    private static void readPlayer(JsonStream json, List<String> players, Map<String, Booking> bookings)
            throws IOException {
        Map<String, String> fields = fields(json);
        String id = fields.get("playerId");
        if (id == null) {
            return;
        }
        players.add(id);
        if (fields.containsKey("yellowCards") && fields.containsKey("redCards")) {
            bookings.put(id, new Booking(number(fields.get("yellowCards")), number(fields.get("redCards"))));
        }
    }

    private static Change change(JsonStream json) throws IOException {
        Map<String, String> fields = fields(json);
        return new Change(
                fields.getOrDefault("playerIn", ""),
                fields.getOrDefault("playerOut", ""),
                number(fields.getOrDefault("minute", "")));
    }

    private static Map<String, String> fields(JsonStream json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        json.object(key -> json.word().ifPresent(word -> fields.put(key, word)));
        return fields;
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
