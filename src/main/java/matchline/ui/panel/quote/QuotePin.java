package matchline.ui.panel.quote;

import java.time.Duration;
import java.util.Optional;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.model.VarReview;

/**
 * Where on the clock a quote belongs: from its moment until shortly after what it is about was settled.
 *
 * @param event the event to go to
 */
record QuotePin(Moment from, Moment until, Optional<MatchEvent> event) {
    private static final Duration AFTERGLOW = Duration.ofSeconds(90);

    /** The pin of a quote about a moment or event; none if it is about the whole match. */
    static Optional<QuotePin> of(Quote quote, Match match) {
        Optional<MatchEvent> event = quote.eventId().flatMap(match::event);
        Optional<Moment> moment = event.map(MatchEvent::moment).or(quote::moment);
        return moment.map(match.clock()::nearest).map(from -> {
            Moment settled = event.map(about -> settled(about, match)).orElse(from);
            return new QuotePin(from, match.clock().plus(settled, AFTERGLOW), event);
        });
    }

    boolean covers(Moment playhead) {
        return !playhead.isBefore(from) && !playhead.isAfter(until);
    }

    private static Moment settled(MatchEvent about, Match match) {
        Moment settled = about.moment();
        for (MatchEvent event : match.events()) {
            if (event instanceof GoalCancelled cancelled
                    && cancelled.goal().id().equals(about.id())) {
                settled = cancelled.moment();
            } else if (event instanceof VarReview review && review.id().equals(about.id())) {
                settled = review.until();
            }
        }
        return settled;
    }
}
