package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matchline.format.MatchFiles;
import matchline.format.reading.Problem;
import matchline.model.Match;

/** A match North against South in files like StatsBomb's: North's players are N1, N2 and so on, South's S1, S2. */
final class DataFolder {
    static final String NORTH = team(1, "North");
    static final String SOUTH = team(2, "South");

    private static final String[] POSITIONS = {
        "Goalkeeper",
        "Right Back",
        "Right Center Back",
        "Left Center Back",
        "Left Back",
        "Center Defensive Midfield",
        "Left Center Midfield",
        "Right Center Midfield",
        "Right Wing",
        "Left Wing",
        "Center Forward"
    };

    private final Path folder;
    private final List<String> events = new ArrayList<>();
    private int ids;

    final List<String> problems = new ArrayList<>();

    DataFolder(Path folder) {
        this.folder = folder;
        eleven(NORTH, "N", 433);
        eleven(SOUTH, "S", 442);
    }

    private static String team(int id, String name) {
        return "\"id\":%d,\"name\":\"%s\"".formatted(id, name);
    }

    /** {@code "player":{…}}, or nothing for nobody. */
    private static String player(String key, String code) {
        return code.isEmpty() ? "" : ",\"%s\":{%s}".formatted(key, named(code));
    }

    private static String named(String code) {
        int number = Integer.parseInt(code.substring(1));
        return "\"id\":%d,\"name\":\"Player %s\"".formatted(code.startsWith("N") ? 100 + number : 200 + number, code);
    }

    private void eleven(String team, String letter, int formation) {
        StringBuilder lineUp = new StringBuilder();
        for (int i = 0; i < POSITIONS.length; i++) {
            lineUp.append(i == 0 ? "" : ",")
                    .append("{\"player\":{%s},\"position\":{\"id\":%d,\"name\":\"%s\"},\"jersey_number\":%d}"
                            .formatted(named(letter + (i + 1)), i + 1, POSITIONS[i], i + 1));
        }
        event(1, "00:00:00.000", 35, "Starting XI", team, "", tactics(formation, lineUp));
    }

    private static String tactics(int formation, CharSequence lineUp) {
        return ",\"tactics\":{\"formation\":%d,\"lineup\":[%s]}".formatted(formation, lineUp);
    }

    /** An event with whatever details, written as further JSON fields. Its id is {@code e} and a running number. */
    DataFolder event(int period, String time, int type, String name, String team, String player, String details) {
        ids++;
        events.add("""
            {"id":"e%d","index":%d,"period":%d,"timestamp":"%s","minute":7,"second":7,"type":{"id":%d,"name":"%s"},\
            "possession":1,"possession_team":{%s},"team":{%s}%s%s}\
            """.formatted(ids, ids, period, time, type, name, NORTH, team, player("player", player), details));
        return this;
    }

    DataFolder event(int period, String time, String name, String team, String player, String details) {
        return event(period, time, 99, name, team, player, details);
    }

    DataFolder shot(int period, String time, String team, String player, String outcome, String type, double worth) {
        return event(
                period,
                time,
                "Shot",
                team,
                player,
                String.format(
                        Locale.ROOT,
                        ",\"location\":[108.5,40.1],\"shot\":{\"statsbomb_xg\":%s,\"end_location\":[120.0,40.0,1.0],"
                                + "\"outcome\":{\"id\":1,\"name\":\"%s\"},\"type\":{\"id\":1,\"name\":\"%s\"}}",
                        worth,
                        outcome,
                        type));
    }

    DataFolder goal(int period, String time, String team, String player) {
        return shot(period, time, team, player, "Goal", "Open Play", 0.25);
    }

    DataFolder penalty(int period, String time, String team, String player, String outcome) {
        return shot(period, time, team, player, outcome, "Penalty", 0.76);
    }

    DataFolder card(int period, String time, String team, String player, String card) {
        return event(
                period,
                time,
                "Foul Committed",
                team,
                player,
                ",\"foul_committed\":{\"card\":{\"id\":1,\"name\":\"%s\"}}".formatted(card));
    }

    DataFolder change(int period, String time, String team, String off, String on, String outcome) {
        String reason = outcome.isEmpty() ? "" : "\"outcome\":{\"id\":1,\"name\":\"%s\"},".formatted(outcome);
        return event(
                period,
                time,
                "Substitution",
                team,
                off,
                ",\"substitution\":{%s%s}"
                        .formatted(reason, player("replacement", on).substring(1)));
    }

    DataFolder shift(int period, String time, String team, int formation) {
        return event(period, time, "Tactical Shift", team, "", tactics(formation, ""));
    }

    DataFolder halfEnd(int period, String time) {
        return event(period, time, "Half End", NORTH, "", "");
    }

    DataFolder related(String other) {
        String last = events.removeLast();
        events.add(last.substring(0, last.length() - 1) + ",\"related_events\":[\"%s\"]}".formatted(other));
        return this;
    }

    String lastId() {
        return "e" + ids;
    }

    /** Puts a further file into the folder. */
    DataFolder with(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    /** One match, number 7, in which North was at home unless told otherwise. */
    DataFolder listed(String home, String away, String score) throws IOException {
        return with("matches/11/4.json", "[" + entry(7, home, away, score, "") + "]");
    }

    static String entry(int id, String home, String away, String score, String more) {
        return """
            {"match_id":%d,"match_date":"2019-03-02","kick_off":"20:45:00.000",
            "competition":{"competition_id":11,"country_name":"Nowhere","competition_name":"Nowhere League"},
            "season":{"season_id":4,"season_name":"2018/2019"},
            "home_team":{%s,"home_team_gender":"male","home_team_group":null},"away_team":{%s},%s%s
            "competition_stage":{"id":1,"name":"Regular Season"}}\
            """.formatted(id, sided("home", home), sided("away", away), score, more);
    }

    private static String sided(String side, String team) {
        return team.replace("\"id\"", "\"" + side + "_team_id\"").replace("\"name\"", "\"" + side + "_team_name\"");
    }

    static String score(int home, int away) {
        return "\"home_score\":%d,\"away_score\":%d,".formatted(home, away);
    }

    Path write() throws IOException {
        with("events/7.json", "[" + String.join(",\n", events) + "]");
        return folder.resolve("events/7.json");
    }

    /** The match as it is read; what was odd is in {@link #problems}. */
    Match read() throws IOException {
        return MatchFiles.read(write(), this::note);
    }

    void note(Problem problem) {
        problems.add(problem.toString());
    }
}
