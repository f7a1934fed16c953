package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.analysis.MatchState;
import matchline.analysis.OnPitch;
import matchline.analysis.SideState;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Player;
import matchline.model.Side;

/**
 * A place in the formation at a moment, and what is to be told of who holds it.
 *
 * @param player who stands there, or who stood there last if nobody does
 * @param on how he came to be there; none if the team is a man short here
 */
record Slot(Player player, Optional<OnPitch> on, int goals, int ownGoals, List<Card.Kind> cards, boolean captain) {

    /** Every place of a side, in the order of the formation. */
    static List<Slot> of(Optional<Player> captain, MatchState state, Side side) {
        SideState own = state.side(side);
        List<Player> holders = own.shape().holders();
        List<Slot> slots = new ArrayList<>();
        for (int place = 0; place < holders.size(); place++) {
            Optional<OnPitch> on = at(place, own.onPitch());
            Player player = on.map(OnPitch::player).orElse(holders.get(place));
            slots.add(new Slot(
                    player,
                    on,
                    goals(player, own.goals(), false),
                    goals(player, state.side(side.opponent()).goals(), true),
                    cards(player, own.cards()),
                    captain.equals(Optional.of(player))));
        }
        return slots;
    }

    boolean isEmpty() {
        return on.isEmpty();
    }

    private static Optional<OnPitch> at(int place, List<OnPitch> onPitch) {
        return onPitch.stream().filter(on -> on.place() == place).findFirst();
    }

    private static int goals(Player player, List<Goal> goals, boolean own) {
        return (int) goals.stream()
                .filter(goal -> goal.isOwnGoal() == own && goal.scorer().equals(Optional.of(player)))
                .count();
    }

    private static List<Card.Kind> cards(Player player, List<Card> cards) {
        return cards.stream()
                .filter(card -> card.player().equals(Optional.of(player)))
                .map(Card::kind)
                .toList();
    }
}
