package matchline.ui.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import matchline.chart.geometry.AxisRange;

/**
 * Which part of the time axis is in view. It follows the playhead until the viewer moves it by hand, and again once he
 * asks for the playhead. Places are shares of the axis from 0 to 1.
 */
public final class ZoomModel {
    /** A playhead that plays is held here in the view, so that what comes next is seen. */
    private static final double AHEAD = 0.8;

    /** A playhead that was out of view stands so far inside. */
    private static final double INSIDE = 0.05;

    private static final double PAGE = 0.9;

    private final ReadOnlyObjectWrapper<AxisRange> range = new ReadOnlyObjectWrapper<>(AxisRange.WHOLE);
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);

    /** How the view follows a playhead that plays: step by step, or page by page for who wants little motion. */
    public enum Motion {
        SMOOTH,
        PAGES
    }

    public ReadOnlyObjectProperty<AxisRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    public AxisRange range() {
        return range.get();
    }

    /** Whether the view is kept where the playhead is. */
    public ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    public boolean isFollowing() {
        return following.get();
    }

    /** Shows this part, as the viewer wants it. */
    public void show(AxisRange wanted) {
        following.set(wanted.isWhole());
        range.set(wanted);
    }

    /** Moves the beginning of what is in view, as near as may be to that share of the axis. */
    public void beginAt(double from) {
        double held = Math.clamp(from, 0, range().to() - AxisRange.LEAST);
        show(AxisRange.from(held, range().to() - held));
    }

    /** Moves the end of what is in view, as near as may be to that share of the axis. */
    public void endAt(double to) {
        double held = Math.clamp(to, range().from() + AxisRange.LEAST, 1);
        show(AxisRange.from(range().from(), held - range().from()));
    }

    /** Shows so many times as much detail, less below 1; what is at {@code about} stays where it is. */
    public void zoom(double factor, double about) {
        show(range().zoomed(factor, about));
    }

    /** Zooms about the playhead and brings it into view. */
    public void zoomAboutPlayhead(double factor, double playhead) {
        follow();
        reveal(playhead);
        range.set(range().zoomed(factor, playhead));
    }

    /** Moves the view by a part of the axis, backwards if negative. */
    public void pan(double by) {
        if (!range().isWhole()) {
            show(range().moved(by));
        }
    }

    /** Shows the whole axis. */
    public void fit() {
        show(AxisRange.WHOLE);
    }

    /** The playhead is asked for: from now on it is kept in view. */
    public void follow() {
        following.set(true);
    }

    /** The playhead went to a place the viewer chose. */
    public void reveal(double playhead) {
        if (!isFollowing()) {
            return;
        }
        double inside = INSIDE * range().length();
        if (playhead < range().from()) {
            moveTo(playhead - (isFar(playhead) ? range().length() / 2 : inside));
        } else if (playhead > range().to()) {
            moveTo(playhead - range().length() + (isFar(playhead) ? range().length() / 2 : inside));
        }
    }

    /** The playhead went on by playing. */
    public void advance(double playhead, Motion motion) {
        if (!isFollowing()) {
            return;
        }
        double place = (playhead - range().from()) / range().length();
        switch (motion) {
            case SMOOTH -> {
                if (place > AHEAD && range().to() < 1) {
                    moveTo(playhead - AHEAD * range().length());
                }
            }
            case PAGES -> {
                if (place > PAGE && range().to() < 1) {
                    moveTo(playhead - INSIDE * range().length());
                }
            }
        }
        reveal(playhead);
    }

    private boolean isFar(double playhead) {
        double half = range().length() / 2;
        return playhead < range().from() - half || playhead > range().to() + half;
    }

    private void moveTo(double from) {
        range.set(AxisRange.from(from, range().length()));
    }
}
