package matchline.ui.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import matchline.model.Goal;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Order;

/**
 * Goes from event to event of those that are shown: on from the selected one, so that of several at one moment each has
 * its turn, or else from the playhead.
 */
public record EventSteps(MatchViewModel model) {

    /** Selects the next event. */
    public void next() {
        select(shown(), MatchEvent.class, Moment::isAfter);
    }

    /** Selects the event before. */
    public void previous() {
        select(shown().reversed(), MatchEvent.class, Moment::isBefore);
    }

    /** Selects the next goal. */
    public void nextGoal() {
        select(shown(), Goal.class, Moment::isAfter);
    }

    /** The last event up to the playhead, shown or not. */
    public Optional<MatchEvent> latest() {
        List<MatchEvent> events = model.match().events();
        int count = Order.countUpTo(model.playhead(), events, MatchEvent::moment);
        return count == 0 ? Optional.empty() : Optional.of(events.get(count - 1));
    }

    private List<MatchEvent> shown() {
        return model.telling().whole().events().stream()
                .filter(model.filterProperty().get()::shows)
                .toList();
    }

    private void select(
            List<MatchEvent> inOrder, Class<? extends MatchEvent> kind, BiPredicate<Moment, Moment> beyond) {
        Optional<String> selected = model.selectionProperty().get().map(MatchEvent::id);
        int place =
                inOrder.stream().map(MatchEvent::id).map(Optional::of).toList().indexOf(selected);
        inOrder.stream()
                .skip(place + 1L)
                .filter(event -> place >= 0 || beyond.test(event.moment(), model.playhead()))
                .filter(kind::isInstance)
                .findFirst()
                .map(MatchEvent::id)
                .ifPresent(model::select);
    }
}
