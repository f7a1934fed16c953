package matchline.ui.viewmodel;

import java.util.Optional;
import matchline.analysis.MatchState;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Score;
import matchline.model.WrittenName;

/** Moments of a match, and what is true at them, as the window writes and speaks them. */
public final class MomentWords {
    private final Words words;

    public MomentWords(Words words) {
        this.words = words;
    }

    /** {@code 90+7'}, and at the whistles {@code Kick-off}, {@code HT}, {@code FT}. */
    public String label(Moment moment, MatchClock clock) {
        return whistle(moment, clock)
                .map(key -> words.of("moment." + key))
                .orElseGet(() -> moment.period().isShootOut() ? words.of("moment.shoot-out") : moment.label());
    }

    /** {@code Up to 90+7'}, {@code Up to half-time}. */
    public String upTo(Moment moment, MatchClock clock) {
        return whistle(moment, clock)
                .map(key -> words.of("export.up-to." + key))
                .orElseGet(() -> words.of("export.up-to", label(moment, clock)));
    }

    /** {@code 90 plus 7 minutes}, {@code half-time}. */
    public String spoken(Moment moment, MatchClock clock) {
        return whistle(moment, clock)
                .map(key -> words.of("moment.spoken." + key))
                .orElseGet(() -> moment.period().isShootOut() ? words.of("moment.spoken.shoot-out") : minutes(moment));
    }

    /** {@code 90 plus 7 minutes, Toulouse 3 Liverpool 3, under review}. */
    public String spoken(MatchState state, Optional<Score> score, Match match) {
        String moment = spoken(state.moment(), match.clock());
        String home = match.home().name();
        String away = match.away().name();
        String all = score.map(known -> words.of("playhead.value", moment, home, known.home(), away, known.away()))
                .orElseGet(() -> words.of("playhead.value.unknown", moment, home, away));
        return state.review().isPresent() ? words.of("playhead.under-review", all) : all;
    }

    private String minutes(Moment moment) {
        String label = moment.label().replace("'", "");
        int plus = label.indexOf('+');
        return plus < 0
                ? words.of("moment.spoken.minute", Integer.parseInt(label))
                : words.of("moment.spoken.added", label.substring(0, plus), label.substring(plus + 1));
    }

    private static Optional<String> whistle(Moment moment, MatchClock clock) {
        return clock.whistleAt(moment).map(WrittenName::of);
    }
}
