package matchline.ui.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import matchline.model.MatchEvent;
import matchline.model.Moment;

/**
 * Goes from event to event: on from the selected one, so that of several at one moment each has its turn, or else from the
 * playhead.
 *
 * @param events in their order in time
 */
record EventSteps(List<MatchEvent> events, Optional<MatchEvent> selected, Moment playhead) {
    Optional<MatchEvent> next(Class<? extends MatchEvent> kind) {
        return first(events, kind, Moment::isAfter);
    }

    Optional<MatchEvent> previous() {
        return first(events.reversed(), MatchEvent.class, Moment::isBefore);
    }

    /** The last event up to the playhead. */
    Optional<MatchEvent> latest() {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).moment().isAfter(playhead)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(events.get(low - 1));
    }

    private Optional<MatchEvent> first(
            List<MatchEvent> inOrder, Class<? extends MatchEvent> kind, BiPredicate<Moment, Moment> beyond) {
        Optional<String> id = selected.map(MatchEvent::id);
        int place =
                inOrder.stream().map(MatchEvent::id).map(Optional::of).toList().indexOf(id);
        return inOrder.stream()
                .skip(place + 1L)
                .filter(event -> place >= 0 || beyond.test(event.moment(), playhead))
                .filter(kind::isInstance)
                .findFirst();
    }
}
