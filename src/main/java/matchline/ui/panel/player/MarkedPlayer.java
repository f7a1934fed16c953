package matchline.ui.panel.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import matchline.analysis.EventMark;
import matchline.analysis.EventMarks;
import matchline.model.Match;
import matchline.model.OwnMark;
import matchline.model.Player;
import matchline.model.PlayerMark;
import matchline.model.Side;

/**
 * A player with the marks that were found for him, perhaps none.
 *
 * @param told whether the match is told to its end, and so whom outlets marked
 * @param marks those that outlets published
 * @param event the one his events make, if he played
 */
public record MarkedPlayer(Side side, Player player, boolean told, List<PlayerMark> marks, Optional<EventMark> event) {

    /** Starters, then whoever else played or was marked by anybody, in the order of bench and squad. */
    public static List<MarkedPlayer> of(Match match, boolean told, Side side, EventMarks events, List<OwnMark> own) {
        List<MarkedPlayer> marked = new ArrayList<>();
        for (Player player : events.everybody(side, match)) {
            MarkedPlayer one = of(match, told, side, player, events);
            boolean markedByViewer = told
                    && own.stream()
                            .anyMatch(
                                    mark -> mark.side() == side && mark.player().equals(player));
            if (one.event().isPresent() || one.isMarked() || markedByViewer) {
                marked.add(one);
            }
        }
        return marked;
    }

    /** One player with the marks that are found for him. */
    public static MarkedPlayer of(Match match, boolean told, Side side, Player player, EventMarks events) {
        List<PlayerMark> marks = match.press().marks().stream()
                .filter(mark -> mark.side() == side && mark.player().equals(player))
                .toList();
        return new MarkedPlayer(side, player, told, marks, events.of(side, player));
    }

    public boolean isMarked() {
        return !marks.isEmpty();
    }

    /** How many marks a mean can be made of: those on the usual scale. */
    public int comparable() {
        return (int) marks.stream().filter(PlayerMark::isUsual).count();
    }

    /** The mean of the marks on the usual scale, 0 to 10. */
    public OptionalDouble mean() {
        return marks.stream()
                .filter(PlayerMark::isUsual)
                .mapToDouble(PlayerMark::value)
                .average();
    }

    /** How well an outlet thought of him on its own scale, 0 to 1. */
    public OptionalDouble worth(String outlet) {
        return marks.stream()
                .filter(mark -> mark.outlet().equals(outlet))
                .mapToDouble(mark -> mark.lowIsBest() ? 1 - mark.value() / mark.outOf() : mark.value() / mark.outOf())
                .findFirst();
    }
}
