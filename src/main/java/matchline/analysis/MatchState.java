package matchline.analysis;

import java.util.Objects;
import java.util.Optional;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Note;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.VarReview;

/**
 * What is true in a match at a moment.
 *
 * @param review the review that is under way
 * @param shootOutResult how the shoot-out ended, once that is told
 */
public record MatchState(
        Moment moment, SideState home, SideState away, Optional<VarReview> review, Optional<Score> shootOutResult) {
    public MatchState {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(shootOutResult, "shootOutResult");
    }

    /** Replays the match up to and including the given moment. To ask often, use {@link MatchHistory}. */
    public static MatchState at(Moment moment, Match match) {
        MatchState state = atKickOff(match);
        for (MatchEvent event : match.events()) {
            if (event.moment().isAfter(moment)) {
                break;
            }
            state = state.after(event);
        }
        return state.lastingUntil(moment);
    }

    static MatchState atKickOff(Match match) {
        return new MatchState(
                match.clock().first(),
                SideState.atKickOff(match.home()),
                SideState.atKickOff(match.away()),
                Optional.empty(),
                Optional.empty());
    }

    /** Goals so far, told or not, one under review among them; a shoot-out never counts. */
    public Score score() {
        return new Score(home.scored(), away.scored());
    }

    /** Kicks scored in the shoot-out, once it has begun; its result where that is told. */
    public Optional<Score> shootOut() {
        return shootOutResult.or(this::kicksScored);
    }

    private Optional<Score> kicksScored() {
        return home.kicks().isEmpty() && away.kicks().isEmpty()
                ? Optional.empty()
                : Optional.of(new Score(home.kicksScored(), away.kicksScored()));
    }

    /** Whether the score may yet be taken back: a goal is being reviewed. */
    public boolean goalUnderReview() {
        return review.flatMap(VarReview::goal).isPresent();
    }

    public SideState side(Side side) {
        return side == Side.HOME ? home : away;
    }

    MatchState after(MatchEvent event) {
        MatchState then = lastingUntil(event.moment());
        return switch (event) {
            case Goal goal -> then.with(goal.side(), then.side(goal.side()).with(goal));
            case GoalCancelled cancelled -> {
                Side side = cancelled.goal().side();
                yield then.with(side, then.side(side).without(cancelled.goal()));
            }
            case Card card -> then.with(card.side(), then.side(card.side()).with(card));
            case Substitution change ->
                then.with(change.side(), then.side(change.side()).with(change));
            case FormationChange change ->
                then.with(change.side(), then.side(change.side()).with(change));
            case Result result ->
                then.with(Side.HOME, home.withScored(result.score().home()))
                        .with(Side.AWAY, away.withScored(result.score().away()));
            case ShootOutKick kick ->
                then.with(kick.side(), then.side(kick.side()).with(kick));
            case VarReview begun -> new MatchState(then.moment, home, away, Optional.of(begun), shootOutResult);
            case ShootOutResult result -> new MatchState(then.moment, home, away, review, Optional.of(result.score()));
            case DisallowedGoal _, MissedPenalty _, Shot _, Chance _, Note _ -> then;
        };
    }

    /** This state at a later moment up to which nothing happened, except that a review may have ended. */
    MatchState lastingUntil(Moment later) {
        return new MatchState(later, home, away, review.filter(open -> later.isBefore(open.until())), shootOutResult);
    }

    private MatchState with(Side side, SideState changed) {
        return side == Side.HOME
                ? new MatchState(moment, changed, away, review, shootOutResult)
                : new MatchState(moment, home, changed, review, shootOutResult);
    }
}
