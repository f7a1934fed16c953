package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    boolean holds(Moment moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** What of it is before another and after it. */
    Stream<ScoreSpan> outside(ScoreSpan other) {
        Moment before = to.isBefore(other.from) ? to : other.from;
        Moment after = from.isAfter(other.to) ? from : other.to;
        return Stream.of(until(before), new ScoreSpan(after, to, score, underReview))
                .filter(part -> part.from.isBefore(part.to));
    }

    private boolean saysTheSameAs(ScoreSpan other) {
        return score.equals(other.score) && underReview == other.underReview;
    }

    private ScoreSpan until(Moment end) {
        return new ScoreSpan(from, end, score, underReview);
    }
}
