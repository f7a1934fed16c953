package matchline.chart.lane;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Order;
import matchline.model.Quote;
import matchline.model.Shortened;

/** The quotes of a match and the moments they stand for; what is about the whole match stands for its end. */
public record QuotesOfMatch(Match match) {

    /** Those about a moment, in the order of play. */
    List<Quote> pinned() {
        return match.press().quotes().stream()
                .filter(this::isPinned)
                .sorted(Order.by(this::moment))
                .toList();
    }

    /** So many, in the order of play. Voices before repetitions: each speaker and each moment once if there are enough. */
    public List<Quote> chosen(int count) {
        List<Quote> all = match.press().quotes().stream()
                .sorted(Order.by(quote -> !isPinned(quote)))
                .toList();
        Set<String> speakers = new HashSet<>();
        Set<Moment> moments = new HashSet<>();
        Set<Quote> chosen = new LinkedHashSet<>();
        for (Quote quote : all) {
            if (!speakers.contains(quote.speaker()) && (!isPinned(quote) || moments.add(moment(quote)))) {
                speakers.add(quote.speaker());
                chosen.add(quote);
            }
        }
        chosen.addAll(all);
        return chosen.stream().limit(count).sorted(Order.by(this::moment)).toList();
    }

    boolean isPinned(Quote quote) {
        return quote.moment().isPresent() || quote.eventId().isPresent();
    }

    Moment moment(Quote quote) {
        return quote.moment()
                .or(() -> quote.eventId().flatMap(match::event).map(MatchEvent::moment))
                .orElse(match.clock().last());
    }

    /** Who says what, for who reads instead of looks. */
    static String title(Quote quote) {
        return Shortened.told(quote.speaker()) + ": " + quote.original().text();
    }
}
