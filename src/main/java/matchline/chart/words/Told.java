package matchline.chart.words;

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
public record Told(Match match, MatchHistory history, Moment now) {

    public static Told of(Match whole, Optional<Moment> upTo) {
        return new Told(
                upTo.map(moment -> AsItStood.at(moment, whole)).orElse(whole),
                MatchHistory.of(whole),
                whole.clock().nearest(upTo.orElse(whole.clock().last())));
    }

    public MatchState state() {
        return history.at(now);
    }

    /** Nothing where the goals up to then are not told. */
    public Optional<Score> scoreAt(Moment moment) {
        return history.scoreAt(moment);
    }

    public Optional<Score> score() {
        return scoreAt(now);
    }
}
