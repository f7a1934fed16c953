package matchline.format.matchfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** Players whom only an event names: the file has to list them all the same, each with one team. */
final class Strays {
    private final Map<Player, Side> found = new LinkedHashMap<>();

    Strays(Match match) {
        for (MatchEvent event : match.events()) {
            Side side = event.belongsTo().orElse(Side.HOME);
            boolean ownGoal = event instanceof Goal goal && goal.isOwnGoal();
            for (Player player : named(event)) {
                found.putIfAbsent(player, ownGoal ? side.opponent() : side);
            }
        }
        match.play().forEach(action -> action.player().ifPresent(player -> found.putIfAbsent(player, action.side())));
        found.keySet().removeAll(match.home().squad());
        found.keySet().removeAll(match.away().squad());
    }

    List<Player> of(Side side) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == side)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Player> named(MatchEvent event) {
        return switch (event) {
            case Goal goal -> both(goal.scorer(), goal.assist());
            case GoalCancelled decision -> decision.offender().stream().toList();
            case DisallowedGoal goal -> goal.scorer().stream().toList();
            case Card card -> card.player().stream().toList();
            case FormationChange change -> change.players();
            case Substitution change -> both(change.off(), change.on());
            case MissedPenalty miss -> miss.taker().stream().toList();
            case ShootOutKick kick -> kick.taker().stream().toList();
            case Shot shot -> shot.player().stream().toList();
            case Chance chance -> chance.player().stream().toList();
            case Result _, ShootOutResult _, VarReview _, Note _ -> List.of();
        };
    }

    private static List<Player> both(Optional<Player> one, Optional<Player> other) {
        List<Player> both = new ArrayList<>(one.stream().toList());
        other.ifPresent(both::add);
        return both;
    }
}
