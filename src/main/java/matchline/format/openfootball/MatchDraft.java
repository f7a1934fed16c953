package matchline.format.openfootball;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonStream;
import matchline.format.openfootball.MatchJson.GoalJson;
import matchline.format.openfootball.MatchJson.ScoreJson;
import matchline.format.openfootball.MatchJson.TeamJson;

/** A match while its fields pass by. */
final class MatchDraft {
    private final MatchParts parts;
    private final String place;
    private final JsonStream json;
    private String round = "";
    private String group = "";
    private String date = "";
    private String time = "";
    private String ground = "";
    private Optional<TeamJson> home = Optional.empty();
    private Optional<TeamJson> away = Optional.empty();
    private ScoreJson score = ScoreJson.NONE;
    private Optional<List<GoalJson>> homeGoals = Optional.empty();
    private Optional<List<GoalJson>> awayGoals = Optional.empty();

    private MatchDraft(JsonStream json, String place) {
        this.json = json;
        this.parts = new MatchParts(json);
        this.place = place;
    }

    static MatchDraft read(JsonStream json, String place) throws IOException {
        MatchDraft draft = new MatchDraft(json, place);
        json.object(draft::field);
        return draft;
    }

    String place() {
        return place;
    }

    boolean hasTeams() {
        return home.isPresent() && away.isPresent();
    }

    void playedIn(String name) {
        round = name;
    }

    MatchJson match(String competition) {
        return new MatchJson(
                place,
                competition,
                round,
                group,
                date,
                time,
                ground,
                home.orElseThrow(),
                away.orElseThrow(),
                score,
                homeGoals,
                awayGoals);
    }

    private void field(String key) throws IOException {
        switch (key) {
            case "round" -> round = json.text().orElse("");
            case "group" -> group = json.text().orElse("");
            case "date" -> date = json.text().orElse("");
            case "time" -> time = json.text().orElse("");
            case "ground" -> ground = json.text().orElse("");
            case "team1" -> home = parts.team();
            case "team2" -> away = parts.team();
            case "score" -> score = parts.score();
            case "goals1" -> homeGoals = Optional.of(parts.goals());
            case "goals2" -> awayGoals = Optional.of(parts.goals());
            default -> json.skip();
        }
    }
}
