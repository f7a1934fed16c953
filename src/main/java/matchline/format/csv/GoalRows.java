package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.MatchEvent;
import matchline.model.Occurrence;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.VarReview;

/** Reads goals; one that was cancelled is one row, and in the match the goal, the review if it was VAR, and the decision. */
record GoalRows(RowFacts facts) {
    Goal goal(RowKind kind, Goal.Kind how, Row row) throws BadRow {
        return goal(kind, how, facts.detail(row), row);
    }

    List<MatchEvent> cancelled(RowKind kind, Goal.Kind how, Row row) throws BadRow {
        Goal goal = goal(kind, how, "", row);
        GoalCancelled decision = decision(goal, row);
        if (!decision.by().equals(GoalCancelled.VAR)) {
            return List.of(goal, decision);
        }
        return List.of(goal, VarReview.of(decision, goal.id() + "-review", "", Citations.NONE), decision);
    }

    private Goal goal(RowKind kind, Goal.Kind how, String brief, Row row) throws BadRow {
        Side side = facts.side(row);
        Occurrence occurrence = facts.occurrence(kind, brief, row);
        Side scorers = how == Goal.Kind.OWN_GOAL ? side.opponent() : side;
        return new Goal(
                occurrence,
                side,
                facts.player(row, Column.PLAYER, scorers),
                how,
                facts.player(row, Column.ASSIST, side),
                facts.attempt(row));
    }

    private GoalCancelled decision(Goal goal, Row row) throws BadRow {
        StatedTime until = row.text(Column.UNTIL).isEmpty()
                ? StatedTime.of(goal.occurrence())
                : facts.times().time(row, Column.UNTIL);
        if (until.ofEvent().isBefore(goal.moment())) {
            throw row.wrong(Column.UNTIL, "the goal is cancelled before it was scored; write a later time");
        }
        Occurrence occurrence =
                new Occurrence(goal.id() + "-cancelled", until.ofEvent(), until.wholeMinute(), "", "", Citations.NONE);
        return new GoalCancelled(
                occurrence,
                goal,
                row.optional(Column.BY).orElse(GoalCancelled.VAR),
                facts.detail(row),
                Optional.empty());
    }
}
