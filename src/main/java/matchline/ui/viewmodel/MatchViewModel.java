package matchline.ui.viewmodel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Moment;

/** What the window shows of one match: the playhead, what is true there, and what is selected. */
public final class MatchViewModel {
    private final ReadOnlyObjectWrapper<Match> match;
    private final ReadOnlyObjectWrapper<Moment> playhead;
    private final ReadOnlyObjectWrapper<Optional<MatchEvent>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
    private final ObjectBinding<MatchHistory> history;
    private final ObjectBinding<MatchState> state;

    public MatchViewModel(Match match) {
        this.match = new ReadOnlyObjectWrapper<>(match);
        this.playhead = new ReadOnlyObjectWrapper<>(match.clock().last());
        this.history = Bindings.createObjectBinding(() -> MatchHistory.of(this.match.get()), this.match);
        this.state = Bindings.createObjectBinding(() -> history.get().at(playhead.get()), history, playhead);
    }

    /** How much faster than one match minute a second the match is played. */
    public enum Speed {
        NORMAL(1),
        DOUBLE(2),
        QUADRUPLE(4);

        private final int factor;

        Speed(int factor) {
            this.factor = factor;
        }

        public int factor() {
            return factor;
        }
    }

    // Properties

    public ReadOnlyObjectProperty<Match> matchProperty() {
        return match.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Moment> playheadProperty() {
        return playhead.getReadOnlyProperty();
    }

    /** What is true at the playhead. */
    public ObservableValue<MatchState> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<Optional<MatchEvent>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public Match match() {
        return match.get();
    }

    public Moment playhead() {
        return playhead.get();
    }

    public MatchState state() {
        return state.get();
    }

    // Commands

    /** Shows another match, whole: the playhead stands at its end. */
    public void show(Match other) {
        playing.set(false);
        selection.set(Optional.empty());
        match.set(other);
        playhead.set(other.clock().last());
    }

    /** Moves the playhead to the moment, or to the nearest one of this match. */
    public void seek(Moment moment) {
        playhead.set(clock().nearest(moment));
    }

    /** Moves the playhead by so much playing time, backwards if negative. */
    public void step(Duration time) {
        playhead.set(clock().plus(playhead.get(), time));
    }

    public void toStart() {
        seek(clock().first());
    }

    public void toEnd() {
        seek(clock().last());
    }

    /** Selects the event and moves the playhead to it. */
    public void select(String eventId) {
        match.get().event(eventId).ifPresent(event -> {
            selection.set(Optional.of(event));
            seek(event.moment());
        });
    }

    public void clearSelection() {
        selection.set(Optional.empty());
    }

    public void nextEvent() {
        first(match.get().events(), event -> event.moment().isAfter(playhead.get()));
    }

    public void previousEvent() {
        first(match.get().events().reversed(), event -> event.moment().isBefore(playhead.get()));
    }

    public void nextGoal() {
        first(
                match.get().events(),
                event -> event instanceof Goal && event.moment().isAfter(playhead.get()));
    }

    /** Plays from the playhead, or from the start if it stands at the end. */
    public void togglePlaying() {
        if (!playing.get() && playhead.get().equals(clock().last())) {
            toStart();
        }
        playing.set(!playing.get());
    }

    /** Lets so much time of the viewer pass: one match minute a second, times the speed. Stops at the end. */
    public void tick(Duration passed) {
        if (!playing.get()) {
            return;
        }
        step(passed.multipliedBy(60L * speed.get().factor()));
        if (playhead.get().equals(clock().last())) {
            playing.set(false);
        }
    }

    private void first(List<MatchEvent> inOrder, Predicate<MatchEvent> wanted) {
        inOrder.stream().filter(wanted).findFirst().map(MatchEvent::id).ifPresent(this::select);
    }

    private MatchClock clock() {
        return match.get().clock();
    }
}
