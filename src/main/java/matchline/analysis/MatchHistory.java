package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Order;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.VarReview;

/** Every state a match went through, kept at the moments where it changed, so that asking for one is a look-up. */
public final class MatchHistory {
    private final Moment end;
    private final List<MatchState> changes = new ArrayList<>();
    private final List<ScoreSpan> untold = new ArrayList<>();

    private MatchHistory(Match match) {
        end = match.clock().last();
        MatchState state = MatchState.atKickOff(match);
        Moment known = match.clock().first();
        changes.add(state);
        for (MatchEvent event : match.events()) {
            endReviewBy(event.moment());
            MatchState before = state;
            state = state.after(event);
            if (event instanceof Result) {
                if (!state.score().equals(before.score())) {
                    untold.add(new ScoreSpan(known, event.moment(), state.score(), false));
                }
                known = event.moment();
            }
            add(state);
        }
        endReviewBy(end);
    }

    public static MatchHistory of(Match match) {
        return new MatchHistory(match);
    }

    /** The state at a moment; what happens at that very moment has happened. */
    public MatchState at(Moment moment) {
        int count = Order.countUpTo(moment, changes, MatchState::moment);
        return changes.get(Math.max(0, count - 1)).lastingUntil(moment);
    }

    /**
     * The score from the first whistle to the last, as stretches of time in which it did not change. None leads up to a
     * result that the goals told do not make: what the score was until then is not known.
     */
    public List<ScoreSpan> scores() {
        List<ScoreSpan> told = ScoreSpan.of(changes, end);
        for (ScoreSpan gap : untold) {
            told = told.stream().flatMap(span -> span.outside(gap)).toList();
        }
        return told;
    }

    /** The stretches of which the goals are not told, each with the result it led up to. */
    public List<ScoreSpan> untold() {
        return List.copyOf(untold);
    }

    /**
     * The score at a moment, if the goals told so far make it: after kick-off, or after a result that is told, nobody
     * knows if they do not make a later result.
     */
    public Optional<Score> scoreAt(Moment moment) {
        boolean known = untold.stream().noneMatch(gap -> gap.holds(moment) && moment.isAfter(gap.from()));
        return known ? Optional.of(at(moment).score()) : Optional.empty();
    }

    private void endReviewBy(Moment moment) {
        MatchState last = changes.getLast();
        last.review()
                .map(VarReview::until)
                .filter(until -> !until.isAfter(moment))
                .ifPresent(until -> add(last.lastingUntil(until)));
    }

    private void add(MatchState state) {
        if (changes.getLast().moment().equals(state.moment())) {
            changes.removeLast();
        }
        changes.add(state);
    }
}
