package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.Attempt;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Shot;
import matchline.model.Side;

/**
 * The race of expected goals: what the shots of both sides were worth together, shot by shot. Penalties count; own goals
 * and a shoot-out do not; a goal that is cancelled is taken off again.
 */
public record ExpectedGoals(List<Step> steps) {
    public ExpectedGoals {
        steps = List.copyOf(steps);
    }

    /**
     * A shot, or a goal taken off.
     *
     * @param worth what it adds, from -1 to 1
     * @param total of its side, itself counted
     */
    public record Step(MatchEvent event, Side side, double worth, double total) {
        public Moment moment() {
            return event.moment();
        }

        public boolean isGoal() {
            return event instanceof Goal;
        }
    }

    /** The race of a match; none if of no shot is known what it was worth. */
    public static Optional<ExpectedGoals> of(Match match) {
        List<Step> steps = new ArrayList<>();
        double[] totals = new double[Side.values().length];
        for (MatchEvent event : match.events()) {
            Optional<Double> worth = worth(event);
            Optional<Side> side = event.belongsTo();
            if (worth.isPresent() && side.isPresent()) {
                double total = totals[side.get().ordinal()] += worth.get();
                steps.add(new Step(event, side.get(), worth.get(), total));
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ExpectedGoals(steps));
    }

    public List<Step> steps(Side side) {
        return steps.stream().filter(step -> step.side() == side).toList();
    }

    /** What the shots of a side were worth up to a moment, those of the moment itself counted. */
    public double total(Side side, Moment now) {
        for (Step step : steps.reversed()) {
            if (step.side() == side && !step.moment().isAfter(now)) {
                return step.total();
            }
        }
        return 0;
    }

    private static Optional<Double> worth(MatchEvent event) {
        return switch (event) {
            case Shot shot -> shot.expectedGoals();
            case MissedPenalty penalty -> penalty.attempt().expectedGoals();
            case Goal goal -> worth(goal);
            case GoalCancelled decision -> worth(decision.goal()).map(worth -> -worth);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> worth(Goal goal) {
        return Optional.of(goal.attempt()).filter(_ -> !goal.isOwnGoal()).flatMap(Attempt::expectedGoals);
    }
}
