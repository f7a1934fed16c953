package matchline.format.openfootball;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonStream;
import matchline.format.openfootball.MatchJson.GoalJson;
import matchline.format.openfootball.MatchJson.ScoreJson;
import matchline.format.openfootball.MatchJson.TeamJson;
import matchline.model.Score;

/** Reads the parts of a match: its teams, its score, its goals. */
record MatchParts(JsonStream json) {
    private static final int MOST_GOALS = 200;

    /** A name, or an object with a name. */
    Optional<TeamJson> team() throws IOException {
        if (!json.isObject()) {
            return json.text().map(team -> new TeamJson(team, Optional.empty()));
        }
        var team = new Object() {
            Optional<String> name = Optional.empty();
            Optional<String> code = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "name" -> team.name = json.text();
                case "code" -> team.code = json.text();
                default -> json.skip();
            }
        });
        return team.name.map(known -> new TeamJson(known, team.code));
    }

    /** An object, or the bare pair of goals after 90 minutes. */
    ScoreJson score() throws IOException {
        if (!json.isObject()) {
            return new ScoreJson(Optional.empty(), pair(), Optional.empty(), Optional.empty());
        }
        var score = new Object() {
            Optional<Score> halfTime = Optional.empty();
            Optional<Score> fullTime = Optional.empty();
            Optional<Score> extraTime = Optional.empty();
            Optional<Score> penalties = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "ht" -> score.halfTime = pair();
                case "ft" -> score.fullTime = pair();
                case "et" -> score.extraTime = pair();
                case "p" -> score.penalties = pair();
                default -> json.skip();
            }
        });
        return new ScoreJson(score.halfTime, score.fullTime, score.extraTime, score.penalties);
    }

    private Optional<Score> pair() throws IOException {
        List<Integer> goals = new ArrayList<>();
        json.array(() -> json.whole().filter(count -> count >= 0).ifPresent(goals::add));
        return goals.size() == 2 ? Optional.of(new Score(goals.get(0), goals.get(1))) : Optional.empty();
    }

    List<GoalJson> goals() throws IOException {
        List<GoalJson> goals = new ArrayList<>();
        json.array(() -> {
            GoalJson goal = goal();
            if (goals.size() < MOST_GOALS) {
                goals.add(goal);
            }
        });
        return goals;
    }

    private GoalJson goal() throws IOException {
        var goal = new Object() {
            String name = "";
            String minute = "";
            int offset;
            boolean ownGoal;
            boolean penalty;
        };
        json.object(key -> {
            switch (key) {
                case "name" -> goal.name = json.text().orElse("");
                case "minute" -> goal.minute = json.word().orElse("");
                case "offset" -> goal.offset = json.whole().orElse(0);
                case "owngoal" -> goal.ownGoal = json.isTrue();
                case "penalty" -> goal.penalty = json.isTrue();
                default -> json.skip();
            }
        });
        return new GoalJson(goal.name, goal.minute, goal.offset, goal.ownGoal, goal.penalty);
    }
}
