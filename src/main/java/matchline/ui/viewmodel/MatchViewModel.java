package matchline.ui.viewmodel;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import matchline.analysis.EventFilter;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.model.Score;

/** What the window shows of one match: the playhead, what is true there, and what is selected. */
public final class MatchViewModel {
    private final Telling telling;
    private final ReadOnlyObjectProperty<Match> match;
    private final ReadOnlyObjectWrapper<Moment> playhead;
    private final Selection selection = new Selection();
    private final Pace pace = new Pace();
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.ALL);
    private final ZoomModel zoom = new ZoomModel();
    private final ObjectBinding<MatchHistory> history;
    private final ObjectBinding<MatchState> state;

    public MatchViewModel(Match match) {
        this(new Telling(match), match.clock().last());
    }

    private MatchViewModel(Telling telling, Moment here) {
        this.telling = telling;
        this.match = telling.toldProperty();
        this.playhead = new ReadOnlyObjectWrapper<>(here);
        this.history = Bindings.createObjectBinding(() -> MatchHistory.of(this.match.get()), this.match);
        this.state = Bindings.createObjectBinding(() -> history.get().at(playhead.get()), history, playhead);
        telling.spoilerFreeProperty().addListener((_, _, spoilerFree) -> tellAnew(spoilerFree));
    }

    // Properties

    /** The match as far as it is told, and nothing of what comes after; views show this and no other. */
    public ReadOnlyObjectProperty<Match> matchProperty() {
        return match;
    }

    public ReadOnlyObjectProperty<Moment> playheadProperty() {
        return playhead.getReadOnlyProperty();
    }

    /** What is true at the playhead. */
    public ObservableValue<MatchState> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<Optional<MatchEvent>> selectionProperty() {
        return selection.eventProperty();
    }

    /** The quote that is looked at; never together with a selected event. */
    public ReadOnlyObjectProperty<Optional<Quote>> quoteProperty() {
        return selection.quoteProperty();
    }

    public BooleanProperty playingProperty() {
        return pace.playingProperty();
    }

    /** How fast the match is played. */
    public Pace pace() {
        return pace;
    }

    /** Which events are shown and stepped through. */
    public ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    /** Which part of the match is in view. */
    public ZoomModel zoom() {
        return zoom;
    }

    /** The match as far as it is told. */
    public Match match() {
        return match.get();
    }

    /** How much of the match is told. */
    public Telling telling() {
        return telling;
    }

    public Moment playhead() {
        return playhead.get();
    }

    public MatchState state() {
        return state.get();
    }

    /** The score at a moment of the match, if it is known: not before a result of which the goals are not told. */
    public Optional<Score> scoreAt(Moment moment) {
        return history.get().scoreAt(clock().nearest(moment));
    }

    /** What was true at any other moment of the match. */
    public MatchState stateAt(Moment moment) {
        return history.get().at(clock().nearest(moment));
    }

    /** From event to event. */
    public EventSteps steps() {
        return new EventSteps(this);
    }

    // Commands

    /** Another model of the same match as it stands here, to which nothing listens; this one no longer plays. */
    public MatchViewModel again() {
        MatchViewModel again = new MatchViewModel(telling.again(), playhead());
        again.selection.selectAs(selection, match());
        again.filter.set(filter.get());
        again.zoom.show(zoom.range());
        if (zoom.isFollowing()) {
            again.zoom.follow();
        }
        again.pace.takeOver(pace);
        return again;
    }

    /** Shows another match, paused: the playhead stands at its end, in spoiler-free mode at kick-off. */
    public void show(Match other) {
        playingProperty().set(false);
        clearSelection();
        filter.set(EventFilter.ALL);
        zoom.fit();
        telling.begin(other);
        playhead.set(telling.furthest());
    }

    /** Shows the same match as it is told by now: playhead and selection stay where they are, as far as they can. */
    public void replace(Match again) {
        Selection before = new Selection();
        before.selectAs(selection, match());
        Moment here = playhead.get();
        boolean atEnd = telling.isWhole() && here.equals(clock().last());
        clearSelection();
        telling.replace(again);
        playhead.set(atEnd ? telling.furthest() : again.clock().nearest(here));
        selection.selectAs(before, again);
    }

    /** Moves the playhead to the moment, or to the nearest one of this match; what was selected elsewhere no longer is. */
    public void seek(Moment moment) {
        zoom.follow();
        goTo(moment);
    }

    private void goTo(Moment moment) {
        Moment target = clock().nearest(moment);
        if (!target.equals(playhead.get())) {
            clearSelection();
            telling.reach(target);
            playhead.set(target);
        }
    }

    /** Moves the playhead by so much playing time, backwards if negative. */
    public void step(Duration time) {
        seek(clock().plus(playhead.get(), time));
    }

    public void toStart() {
        seek(clock().first());
    }

    public void toEnd() {
        seek(clock().last());
    }

    /** Selects the event and moves the playhead to it. */
    public void select(String eventId) {
        telling.whole().event(eventId).ifPresent(event -> {
            seek(event.moment());
            selection.selectEvent(eventId, match());
        });
    }

    /** Selects the quote and moves the playhead to what it is about, if it is about a moment. */
    public void selectQuote(String quoteId) {
        Selection.quote(quoteId, match()).ifPresent(found -> {
            momentOf(found).ifPresent(this::seek);
            selection.select(found);
        });
    }

    public void clearSelection() {
        selection.clear();
    }

    /** Plays from the playhead, or from the start if it stands at the end. */
    public void togglePlaying() {
        if (!playingProperty().get() && playhead.get().equals(clock().last())) {
            toStart();
        }
        zoom.follow();
        playingProperty().set(!playingProperty().get());
    }

    /** Lets so much time of the viewer pass, at the speed there is. Stops at the end. */
    public void tick(Duration passed) {
        if (!playingProperty().get()) {
            return;
        }
        goTo(clock().plus(playhead.get(), pace.played(passed)));
        if (playhead.get().equals(clock().last())) {
            playingProperty().set(false);
        }
    }

    private Optional<Moment> momentOf(Quote said) {
        return said.moment().or(() -> said.eventId().flatMap(match.get()::event).map(MatchEvent::moment));
    }

    private void tellAnew(boolean spoilerFree) {
        Moment place = playhead.get();
        show(telling.whole());
        if (!spoilerFree) {
            seek(place);
        }
    }

    private MatchClock clock() {
        return telling.whole().clock();
    }
}
