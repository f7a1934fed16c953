package matchline.ui.viewmodel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Quote;

/** What the viewer looks at: an event or a quote, never both. */
final class Selection {
    private final ReadOnlyObjectWrapper<Optional<MatchEvent>> event = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Quote>> quote = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Optional<MatchEvent>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Quote>> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    /** The event of that id in the match, if there is one. */
    void selectEvent(String id, Match match) {
        quote.set(Optional.empty());
        event.set(match.event(id));
    }

    void select(Quote looked) {
        event.set(Optional.empty());
        quote.set(Optional.of(looked));
    }

    void clear() {
        event.set(Optional.empty());
        quote.set(Optional.empty());
    }

    /** Selects in the match what the other has selected, as far as it is there. */
    void selectAs(Selection other, Match match) {
        event.set(other.event.get().map(MatchEvent::id).flatMap(match::event));
        quote.set(other.quote.get().map(Quote::id).flatMap(id -> quote(id, match)));
    }

    static Optional<Quote> quote(String id, Match match) {
        return match.press().quotes().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }
}
