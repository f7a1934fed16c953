package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A review by the video assistant referee, from the event's moment until its decision.
 *
 * @param about what is looked at: {@code handball in the build-up}
 * @param outcome what came of it: {@code no goal}
 * @param goal the goal under review, if it is about one
 */
public record VarReview(
        Occurrence occurrence, Optional<Side> side, Moment until, String about, String outcome, Optional<Goal> goal)
        implements MatchEvent {
    public VarReview {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(goal, "goal");
        if (until.isBefore(occurrence.moment())) {
            throw new IllegalArgumentException("a review ends after it began");
        }
    }

    /** The review of a goal, from when it was scored until it was taken back. */
    public static VarReview of(GoalCancelled decision, String id, String text, Citations citations) {
        Goal goal = decision.goal();
        Occurrence occurrence =
                new Occurrence(id, goal.moment(), goal.occurrence().minuteOnly(), "", text, citations);
        return new VarReview(
                occurrence, goal.belongsTo(), decision.moment(), decision.reason(), "no goal", Optional.of(goal));
    }

    @Override
    public Optional<Side> belongsTo() {
        return side;
    }
}
