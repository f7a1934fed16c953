package matchline.format.matchfile;

import java.util.List;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.MatchEvent;
import matchline.model.Occurrence;
import matchline.model.VarReview;

/** A goal that was taken back: one goal in the file, in the match the goal, the review if it was VAR, and the decision. */
record CancelledGoal(Goal goal, References references, Times times) {
    static String reviewId(Goal goal) {
        return goal.id() + "-review";
    }

    static String decisionId(Goal goal) {
        return goal.id() + "-cancelled";
    }

    /** The events that the key {@code cancelled} stands for. */
    List<MatchEvent> events(Fields cancelled) throws MatchFormatException {
        GoalCancelled decision = decision(cancelled);
        return decision.by().equals(GoalCancelled.VAR)
                ? List.of(goal, review(decision, cancelled), decision)
                : List.of(goal, decision);
    }

    private GoalCancelled decision(Fields fields) throws MatchFormatException {
        Times.Told at = times.at(fields, "at");
        if (at.moment().isBefore(goal.moment())) {
            throw fields.wrong("at", "the goal is cancelled before it was scored; write a later time");
        }
        Occurrence occurrence = new Occurrence(
                decisionId(goal),
                at.moment(),
                at.minuteOnly(),
                fields.text("brief", ""),
                fields.text("text", ""),
                references.citations(fields));
        return new GoalCancelled(
                occurrence, goal, fields.text("by"), fields.text("reason", ""), references.player(fields, "offender"));
    }

    private VarReview review(GoalCancelled decision, Fields fields) throws MatchFormatException {
        Citations citations = new Citations(decision.occurrence().citations().sources(), List.of());
        return VarReview.of(decision, reviewId(goal), fields.text("review", ""), citations);
    }
}
