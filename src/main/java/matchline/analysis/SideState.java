package matchline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.Card;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.Order;
import matchline.model.Player;
import matchline.model.ShootOutKick;
import matchline.model.Substitution;
import matchline.model.Team;

/**
 * What is true of one side at a moment.
 *
 * @param goals goals that count for it, its opponents' own goals among them; those under review count
 * @param untoldGoals how many more it has by a result that was told; negative if it has fewer
 * @param cards every card shown to it so far
 * @param substitutions every change it made so far
 * @param kicks its kicks in the shoot-out so far
 * @param onPitch who is on, by place; empty if the line-up is not known
 * @param shape the formation, and who holds its places
 */
public record SideState(
        List<Goal> goals,
        int untoldGoals,
        List<Card> cards,
        List<Substitution> substitutions,
        List<ShootOutKick> kicks,
        List<OnPitch> onPitch,
        Shape shape) {
    private static final int PLAYERS = 11;

    public SideState {
        goals = List.copyOf(goals);
        cards = List.copyOf(cards);
        substitutions = List.copyOf(substitutions);
        kicks = List.copyOf(kicks);
        onPitch = List.copyOf(onPitch);
    }

    static SideState atKickOff(Team team) {
        List<OnPitch> starters = new ArrayList<>();
        for (Player player : team.lineUp().starters()) {
            starters.add(new OnPitch(player, starters.size(), Optional.empty()));
        }
        return new SideState(List.of(), 0, List.of(), List.of(), List.of(), starters, Shape.of(team.lineUp()));
    }

    /** Its goals in the score. */
    public int scored() {
        return Math.max(0, goals.size() + untoldGoals);
    }

    /** How many of its goals came about that way. */
    public int goals(Goal.Kind kind) {
        return (int) goals.stream().filter(goal -> goal.kind() == kind).count();
    }

    /** How many cards of that kind it has seen; a second yellow is counted under its own kind only. */
    public int cards(Card.Kind kind) {
        return (int) cards.stream().filter(card -> card.kind() == kind).count();
    }

    /** How many of its shoot-out kicks went in. */
    public int kicksScored() {
        return (int) kicks.stream()
                .filter(kick -> kick.outcome() == ShootOutKick.Outcome.SCORED)
                .count();
    }

    SideState with(Goal goal) {
        return new SideState(and(goals, goal), untoldGoals, cards, substitutions, kicks, onPitch, shape);
    }

    SideState without(Goal goal) {
        List<Goal> left =
                goals.stream().filter(other -> !other.id().equals(goal.id())).toList();
        return new SideState(left, untoldGoals, cards, substitutions, kicks, onPitch, shape);
    }

    /** From now on it has so many goals, told or not. */
    SideState withScored(int goalsInScore) {
        return new SideState(goals, goalsInScore - goals.size(), cards, substitutions, kicks, onPitch, shape);
    }

    /** A card to somebody on the bench or already substituted takes nobody off the pitch. */
    SideState with(Card card) {
        List<OnPitch> left = card.sendsOff()
                ? onPitch.stream()
                        .filter(on -> !card.player().equals(Optional.of(on.player())))
                        .toList()
                : onPitch;
        return new SideState(goals, untoldGoals, and(cards, card), substitutions, kicks, left, shape);
    }

    SideState with(Substitution change) {
        List<OnPitch> now = changed(change);
        return new SideState(goals, untoldGoals, cards, and(substitutions, change), kicks, now, shape.heldBy(now));
    }

    /** Everybody who is on the pitch goes to his place in the new formation. */
    SideState with(FormationChange change) {
        Shape now = shape.after(change, onPitch);
        List<OnPitch> placed = onPitch.stream()
                .filter(on -> now.holders().contains(on.player()))
                .map(on -> new OnPitch(on.player(), now.holders().indexOf(on.player()), on.arrival()))
                .sorted(Order.by(OnPitch::place))
                .toList();
        return new SideState(goals, untoldGoals, cards, substitutions, kicks, placed, now);
    }

    SideState with(ShootOutKick kick) {
        return new SideState(goals, untoldGoals, cards, substitutions, and(kicks, kick), onPitch, shape);
    }

    private List<OnPitch> changed(Substitution change) {
        if (onPitch.isEmpty()) {
            return onPitch;
        }
        List<OnPitch> now = new ArrayList<>(onPitch);
        int place = freePlace();
        for (OnPitch on : onPitch) {
            if (change.off().equals(Optional.of(on.player()))) {
                place = on.place();
                now.remove(on);
            }
        }
        if (change.on().isPresent() && now.size() < PLAYERS) {
            OnPitch arrival = new OnPitch(change.on().get(), place, Optional.of(change));
            now.add(arrival);
            now.sort((one, other) -> Integer.compare(one.place(), other.place()));
        }
        return now;
    }

    private int freePlace() {
        int place = 0;
        for (OnPitch on : onPitch) {
            if (on.place() == place) {
                place++;
            }
        }
        return place;
    }

    private static <T> List<T> and(List<T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }
}
