package matchline.format.openfootball;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.openfootball.MatchJson.GoalJson;
import matchline.format.reading.Reading;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Order;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.StatedTime;

/** Makes the goals of a match, in the order in which they were scored. */
record GoalMaker(MatchJson json, Scorers scorers, Reading reading) {
    private static final StatedTime LAST_MINUTE = StatedTime.parse("90");

    /** A goal, the side it counts for and when it was. */
    private record Timed(GoalJson goal, Side side, StatedTime time) {
        Moment moment() {
            return time.ofEvent();
        }
    }

    List<Goal> goals() {
        List<Timed> timed = new ArrayList<>();
        for (Side side : Side.values()) {
            json.goals(side).forEach(goal -> timed.add(new Timed(goal, side, time(goal))));
        }
        timed.sort(Order.by(Timed::moment));
        Map<String, Integer> told = new HashMap<>();
        return timed.stream().map(goal -> goal(goal, told)).toList();
    }

    /** The score that the goals make. */
    Score counted() {
        return new Score(json.goals(Side.HOME).size(), json.goals(Side.AWAY).size());
    }

    private StatedTime time(GoalJson goal) {
        boolean extraTime = json.score().extraTime().isPresent();
        return Minute.stated(goal.minute(), goal.offset(), extraTime).orElseGet(() -> {
            reading.odd(
                    json.place(),
                    "the minute \"%s\" of a goal by %s is none; the goal is shown in the 90th"
                            .formatted(goal.minute(), goal.name()));
            return LAST_MINUTE;
        });
    }

    private Goal goal(Timed timed, Map<String, Integer> told) {
        GoalJson goal = timed.goal();
        String kind = goal.ownGoal() ? "own-goal" : goal.penalty() ? "penalty-goal" : "goal";
        String id = kind + "-" + told.merge(kind, 1, Integer::sum);
        Side scorersSide = goal.ownGoal() ? timed.side().opponent() : timed.side();
        return new Goal(
                new Occurrence(id, timed.moment(), timed.time().wholeMinute(), "", "", Citations.NONE),
                timed.side(),
                scorers.player(scorersSide, goal.name()),
                kind(goal),
                Optional.empty());
    }

    private static Goal.Kind kind(GoalJson goal) {
        if (goal.ownGoal()) {
            return Goal.Kind.OWN_GOAL;
        }
        return goal.penalty() ? Goal.Kind.PENALTY : Goal.Kind.REGULAR;
    }
}
