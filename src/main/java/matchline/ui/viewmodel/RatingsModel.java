package matchline.ui.viewmodel;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import matchline.analysis.EventMarks;
import matchline.model.Match;
import matchline.model.OwnMark;
import matchline.model.Player;
import matchline.model.Side;

/** The marks of the match on screen that nobody published: those its events make, and the viewer's own. */
public final class RatingsModel {
    private static final double TENTHS = 10;

    private final MatchViewModel model;
    private final OwnMarksMemory memory;
    private final ObjectBinding<EventMarks> eventMarks;
    private final ReadOnlyObjectWrapper<List<OwnMark>> ownMarks = new ReadOnlyObjectWrapper<>(List.of());

    public RatingsModel(MatchViewModel model, OwnMarksMemory memory) {
        this.model = model;
        this.memory = memory;
        this.eventMarks = Bindings.createObjectBinding(() -> EventMarks.of(model.match()), model.matchProperty());
        model.matchProperty().subscribe(_ -> recall(model.telling().whole()));
    }

    // Properties

    public EventMarks eventMarks() {
        return eventMarks.get();
    }

    public ReadOnlyObjectProperty<List<OwnMark>> ownMarksProperty() {
        return ownMarks.getReadOnlyProperty();
    }

    /** The viewer's own mark of a player, 0.0 to 10.0, if he gave one. */
    public OptionalDouble own(Side side, Player player) {
        return ownMarks.get().stream()
                .filter(mark -> isOf(side, player, mark))
                .mapToDouble(OwnMark::value)
                .findFirst();
    }

    /** The match on screen, all of it, as the viewer's own copy: with his marks in it. */
    public Match ownCopy() {
        return model.telling().whole().withOwnMarks(ownMarks.get());
    }

    // Commands

    /**
     * Gives a player the viewer's mark.
     *
     * @param value 0.0 to 10.0, rounded to tenths
     * @throws IllegalArgumentException if it is not on that scale
     */
    public void mark(Side side, Player player, double value) {
        OwnMark mark = new OwnMark(side, player, Math.round(value * TENTHS) / TENTHS);
        if (!ownMarks.get().contains(mark)) {
            keep(Stream.concat(others(side, player), Stream.of(mark)).toList());
        }
    }

    /** Takes the viewer's mark of a player back. */
    public void clear(Side side, Player player) {
        if (own(side, player).isPresent()) {
            keep(others(side, player).toList());
        }
    }

    private Stream<OwnMark> others(Side side, Player player) {
        return ownMarks.get().stream().filter(mark -> !isOf(side, player, mark));
    }

    private void keep(List<OwnMark> marks) {
        memory.keep(model.telling().whole(), marks);
        ownMarks.set(marks);
    }

    private void recall(Match match) {
        ownMarks.set(memory.recall(match).orElse(match.press().ownMarks()));
    }

    private static boolean isOf(Side side, Player player, OwnMark mark) {
        return mark.side() == side && mark.player().equals(player);
    }
}
