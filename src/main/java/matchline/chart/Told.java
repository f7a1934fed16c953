package matchline.chart;

import java.util.Optional;
import matchline.analysis.AsItStood;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Score;

/**
 * What a picture tells: a match up to now.
 *
 * @param match with nothing in it that came later
 * @param history of the whole match, which also knows of what stretches the goals are not told
 */
record Told(Match match, MatchHistory history, Moment now) {

    static Told of(Match whole, Optional<Moment> upTo) {
        return new Told(
                upTo.map(moment -> AsItStood.at(moment, whole)).orElse(whole),
                MatchHistory.of(whole),
                whole.clock().nearest(upTo.orElse(whole.clock().last())));
    }

    MatchState state() {
        return history.at(now);
    }

    /** Nothing where the goals up to then are not told. */
    Optional<Score> scoreAt(Moment moment) {
        return history.scoreAt(moment);
    }

    Optional<Score> score() {
        return scoreAt(now);
    }
}
