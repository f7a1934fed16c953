package matchline.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import matchline.model.BallAction;
import matchline.model.BallAction.Kind;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Shot;
import matchline.model.Side;

/**
 * The statistics of both sides at any moment, added up once. What is told of neither side is not known, which is not the
 * same as nought; where the play is told, all of it is.
 */
public final class MatchStatistics {
    private static final int HUNDRED = 100;

    private final Map<Side, Map<Statistic, RunningTotal>> totals = new EnumMap<>(Side.class);
    private final Map<Side, RunningTotal> arrived = new EnumMap<>(Side.class);
    private final boolean playTold;

    private MatchStatistics(Match match) {
        playTold = !match.play().isEmpty();
        for (Side side : Side.values()) {
            totals.put(side, new EnumMap<>(Statistic.class));
            arrived.put(side, new RunningTotal());
        }
        boolean shotsTold = playTold || match.events().stream().anyMatch(Shot.class::isInstance);
        for (MatchEvent event : match.events()) {
            if (event instanceof Card card) {
                add(card);
            } else if (shotsTold) {
                addShot(event);
            }
        }
        ExpectedGoals.of(match)
                .ifPresent(race -> race.steps()
                        .forEach(step -> add(Statistic.EXPECTED_GOALS, step.side(), step.moment(), step.worth())));
        match.play().forEach(this::add);
    }

    public static MatchStatistics of(Match match) {
        return new MatchStatistics(match);
    }

    /** A figure of a side at a moment, a share from 0 to 100; none where it is not told, or there is nothing yet to share. */
    public Optional<Double> at(Moment moment, Statistic statistic, Side side) {
        return switch (statistic) {
            case POSSESSION -> {
                double own = passes(moment, side);
                yield share(own, own + passes(moment, side.opponent()));
            }
            case PASS_ACCURACY -> share(arrived.get(side).at(moment), passes(moment, side));
            default -> isKnown(statistic) ? Optional.of(total(moment, statistic, side)) : Optional.empty();
        };
    }

    /** Whether the match tells it of either side. */
    public boolean isKnown(Statistic statistic) {
        return switch (statistic) {
            case EXPECTED_GOALS -> isCounted(statistic);
            case POSSESSION, PASS_ACCURACY -> isCounted(Statistic.PASSES);
            case YELLOW_CARDS, RED_CARDS ->
                playTold || isCounted(Statistic.YELLOW_CARDS) || isCounted(Statistic.RED_CARDS);
            case SHOTS_ON_TARGET -> playTold || isCounted(Statistic.SHOTS);
            default -> playTold || isCounted(statistic);
        };
    }

    private boolean isCounted(Statistic statistic) {
        return totals.values().stream().anyMatch(side -> side.containsKey(statistic));
    }

    private void add(Card card) {
        Statistic colour = card.kind() == Card.Kind.YELLOW ? Statistic.YELLOW_CARDS : Statistic.RED_CARDS;
        add(colour, card.side(), card.moment(), 1);
    }

    private void addShot(MatchEvent event) {
        switch (event) {
            case Shot shot -> shot(shot.side(), shot.moment(), shot.onTarget(), 1);
            case MissedPenalty penalty -> shot(penalty.side(), penalty.moment(), penalty.saved(), 1);
            case Goal goal when !goal.isOwnGoal() -> shot(goal.side(), goal.moment(), true, 1);
            case GoalCancelled off
            when !off.goal().isOwnGoal() -> shot(off.goal().side(), off.moment(), true, -1);
            default -> {}
        }
    }

    private void shot(Side side, Moment moment, boolean onTarget, int amount) {
        add(Statistic.SHOTS, side, moment, amount);
        if (onTarget) {
            add(Statistic.SHOTS_ON_TARGET, side, moment, amount);
        }
    }

    private void add(BallAction action) {
        if (action.kind().isPass()) {
            add(Statistic.PASSES, action.side(), action.moment(), 1);
            if (action.successful()) {
                arrived.get(action.side()).add(action.moment(), 1);
            }
        }
        if (action.kind() == Kind.CORNER) {
            add(Statistic.CORNERS, action.side(), action.moment(), 1);
        } else if (action.kind() == Kind.FOUL) {
            add(Statistic.FOULS, action.side(), action.moment(), 1);
        } else if (action.kind() == Kind.OFFSIDE) {
            add(Statistic.OFFSIDES, action.side(), action.moment(), 1);
        }
    }

    private void add(Statistic statistic, Side side, Moment moment, double amount) {
        totals.get(side).computeIfAbsent(statistic, _ -> new RunningTotal()).add(moment, amount);
    }

    private double passes(Moment moment, Side side) {
        return total(moment, Statistic.PASSES, side);
    }

    private double total(Moment moment, Statistic statistic, Side side) {
        RunningTotal total = totals.get(side).get(statistic);
        return total == null ? 0 : total.at(moment);
    }

    private static Optional<Double> share(double part, double whole) {
        return whole > 0 ? Optional.of(HUNDRED * part / whole) : Optional.empty();
    }
}
