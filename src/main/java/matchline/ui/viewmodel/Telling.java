package matchline.ui.viewmodel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import matchline.analysis.AsItStood;
import matchline.model.Match;
import matchline.model.Moment;

/** How much of a match the viewer is told: all of it, or in spoiler-free mode what happened as far as he has seen it. */
public final class Telling {
    private final BooleanProperty spoilerFree = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Match> told;
    private Match whole;
    private Moment furthest;

    Telling(Match whole) {
        this.whole = whole;
        this.furthest = whole.clock().last();
        this.told = new ReadOnlyObjectWrapper<>(whole);
    }

    /** Another telling of the same match, as far as this one. */
    Telling again() {
        Telling again = new Telling(whole);
        again.spoilerFree.set(spoilerFree.get());
        again.furthest = furthest;
        again.told.set(told.get());
        return again;
    }

    /** Tells another match, or the same one from its beginning. */
    void begin(Match match) {
        whole = match;
        furthest = spoilerFree.get() ? match.clock().first() : match.clock().last();
        told.set(AsItStood.at(furthest, match));
    }

    /** Tells the same match as its file tells it by now, as far as it was told before. */
    void replace(Match again) {
        Moment before = isWhole() ? again.clock().last() : again.clock().nearest(furthest);
        whole = again;
        furthest = before;
        told.set(AsItStood.at(furthest, again));
    }

    /** The viewer has got as far as that; going back untells nothing. */
    void reach(Moment moment) {
        if (moment.isAfter(furthest)) {
            boolean news = AsItStood.hasNews(furthest, moment, whole);
            furthest = moment;
            if (news) {
                told.set(AsItStood.at(moment, whole));
            }
        }
    }

    /**
     * Whether the match is told only as far as the viewer has seen it. Switched on, it is told anew from kick-off; what
     * was seen once stays told, wherever the playhead goes.
     */
    public BooleanProperty spoilerFreeProperty() {
        return spoilerFree;
    }

    ReadOnlyObjectProperty<Match> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** All of the match, for files and for time; none of it may be shown. */
    public Match whole() {
        return whole;
    }

    /** The last moment that is told of: the end, except in spoiler-free mode. */
    public Moment furthest() {
        return furthest;
    }

    /** Up to where the score may be drawn: the end; in spoiler-free mode that of the minute the viewer has come to. */
    public Moment until() {
        return isWhole() ? whole.clock().last() : AsItStood.endOfMinute(furthest);
    }

    /** Whether the match is told to its end. */
    public boolean isWhole() {
        return !furthest.isBefore(whole.clock().last());
    }
}
