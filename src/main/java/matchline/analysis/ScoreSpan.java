package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import matchline.model.Moment;
import matchline.model.Score;

/** A stretch of the match, from one moment up to the next, in which the score stood and was or was not in doubt. */
public record ScoreSpan(Moment from, Moment to, Score score, boolean underReview) {

    static List<ScoreSpan> of(List<MatchState> changes, Moment end) {
        List<ScoreSpan> spans = new ArrayList<>();
        for (MatchState state : changes) {
            ScoreSpan next = new ScoreSpan(state.moment(), end, state.score(), state.goalUnderReview());
            if (spans.isEmpty()) {
                spans.add(next);
            } else if (!next.saysTheSameAs(spans.getLast())) {
                spans.add(spans.removeLast().until(next.from));
                spans.add(next);
            }
        }
        return spans;
    }

    private boolean saysTheSameAs(ScoreSpan other) {
        return score.equals(other.score) && underReview == other.underReview;
    }

    private ScoreSpan until(Moment end) {
        return new ScoreSpan(from, end, score, underReview);
    }
}
