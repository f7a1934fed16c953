package matchline.ui.viewmodel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import matchline.analysis.AsItStood;
import matchline.analysis.EventFilter;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.model.Goal;
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
    private final ReadOnlyObjectWrapper<Optional<MatchEvent>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Quote>> quote = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.NORMAL);
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

    /**
     * Whether the match is told only as far as the viewer has seen it. Switched on, it is told anew from kick-off; what
     * was seen once stays told, wherever the playhead goes.
     */
    public BooleanProperty spoilerFreeProperty() {
        return telling.spoilerFreeProperty();
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

    /** The quote that is looked at; never together with a selected event. */
    public ReadOnlyObjectProperty<Optional<Quote>> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    public BooleanProperty playingProperty() {
        return playing;
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
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

    /** All of the match, for files and for time; none of it may be shown. */
    public Match whole() {
        return telling.whole();
    }

    /** Whether the match is told to its end. */
    public boolean isToldWhole() {
        return telling.isWhole();
    }

    /** The last moment that is told of: the end, except in spoiler-free mode. */
    public Moment furthest() {
        return telling.furthest();
    }

    /** Up to where the score may be drawn: the end; in spoiler-free mode that of the minute the viewer has come to. */
    public Moment toldUntil() {
        return isToldWhole() ? clock().last() : AsItStood.endOfMinute(furthest());
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

    /** The last event up to the playhead. */
    public Optional<MatchEvent> latestEvent() {
        List<MatchEvent> events = match.get().events();
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).moment().isAfter(playhead.get())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(events.get(low - 1));
    }

    // Commands

    /** Another model of the same match as it stands here, to which nothing listens; this one no longer plays. */
    public MatchViewModel again() {
        MatchViewModel again = new MatchViewModel(telling.again(), playhead());
        again.selection.set(selection.get());
        again.quote.set(quote.get());
        again.speed.set(speed.get());
        again.filter.set(filter.get());
        again.zoom.show(zoom.range());
        if (zoom.isFollowing()) {
            again.zoom.follow();
        }
        again.playing.set(playing.get());
        playing.set(false);
        return again;
    }

    /** Shows another match, paused: the playhead stands at its end, in spoiler-free mode at kick-off. */
    public void show(Match other) {
        playing.set(false);
        clearSelection();
        filter.set(EventFilter.ALL);
        zoom.fit();
        telling.begin(other);
        playhead.set(telling.furthest());
    }

    /** Shows the same match as it is told by now: playhead and selection stay where they are, as far as they can. */
    public void replace(Match again) {
        Optional<String> selected = selection.get().map(MatchEvent::id);
        Optional<String> looked = quote.get().map(Quote::id);
        Moment here = playhead.get();
        boolean atEnd = isToldWhole() && here.equals(clock().last());
        clearSelection();
        telling.replace(again);
        playhead.set(atEnd ? telling.furthest() : again.clock().nearest(here));
        selection.set(selected.flatMap(again::event));
        quote.set(again.press().quotes().stream()
                .filter(candidate -> looked.equals(Optional.of(candidate.id())))
                .findFirst());
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
        whole().event(eventId).ifPresent(event -> {
            seek(event.moment());
            quote.set(Optional.empty());
            selection.set(match.get().event(eventId));
        });
    }

    /** Selects the quote and moves the playhead to what it is about, if it is about a moment. */
    public void selectQuote(String quoteId) {
        match.get().press().quotes().stream()
                .filter(candidate -> candidate.id().equals(quoteId))
                .findFirst()
                .ifPresent(found -> {
                    momentOf(found).ifPresent(this::seek);
                    selection.set(Optional.empty());
                    quote.set(Optional.of(found));
                });
    }

    public void clearSelection() {
        selection.set(Optional.empty());
        quote.set(Optional.empty());
    }

    /** Selects the next event; of several at one moment one after the other. */
    public void nextEvent() {
        first(shownEvents(), MatchEvent.class, Moment::isAfter);
    }

    public void previousEvent() {
        first(shownEvents().reversed(), MatchEvent.class, Moment::isBefore);
    }

    public void nextGoal() {
        first(shownEvents(), Goal.class, Moment::isAfter);
    }

    /** Plays from the playhead, or from the start if it stands at the end. */
    public void togglePlaying() {
        if (!playing.get() && playhead.get().equals(clock().last())) {
            toStart();
        }
        zoom.follow();
        playing.set(!playing.get());
    }

    /** Plays faster by so many steps, slower if negative, as far as there are steps. */
    public void changeSpeed(int steps) {
        speed.set(speed.get().faster(steps));
    }

    /** Plays at the next faster speed, after the fastest at the slowest. */
    public void nextSpeed() {
        Speed next = speed.get().faster(1);
        speed.set(next == speed.get() ? Speed.values()[0] : next);
    }

    /** Lets so much time of the viewer pass, at the speed there is. Stops at the end. */
    public void tick(Duration passed) {
        if (!playing.get()) {
            return;
        }
        goTo(clock().plus(playhead.get(), passed.multipliedBy(speed.get().factor())));
        if (playhead.get().equals(clock().last())) {
            playing.set(false);
        }
    }

    private List<MatchEvent> shownEvents() {
        return whole().events().stream().filter(filter.get()::shows).toList();
    }

    private void first(List<MatchEvent> inOrder, Class<? extends MatchEvent> kind, BiPredicate<Moment, Moment> beyond) {
        Optional<String> id = selection.get().map(MatchEvent::id);
        int selected =
                inOrder.stream().map(MatchEvent::id).map(Optional::of).toList().indexOf(id);
        IntStream.range(0, inOrder.size())
                .filter(i -> selected >= 0
                        ? i > selected
                        : beyond.test(inOrder.get(i).moment(), playhead.get()))
                .mapToObj(inOrder::get)
                .filter(kind::isInstance)
                .findFirst()
                .map(MatchEvent::id)
                .ifPresent(this::select);
    }

    private Optional<Moment> momentOf(Quote said) {
        return said.moment().or(() -> said.eventId().flatMap(match.get()::event).map(MatchEvent::moment));
    }

    private void tellAnew(boolean spoilerFree) {
        Moment place = playhead.get();
        show(whole());
        if (!spoilerFree) {
            seek(place);
        }
    }

    private MatchClock clock() {
        return whole().clock();
    }
}
