package matchline.format.matchfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.LineUp;
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

/**
 * Players whom a file has to list beside the starters and the bench. Each is listed once, with one team, for an id stands
 * for one player: line-ups know better than events for whom he plays, and what he is called.
 */
final class OtherPlayers {
    private final Set<String> listed = new HashSet<>();
    private final Map<Side, List<Player>> others = new EnumMap<>(Side.class);

    OtherPlayers(Match match) {
        for (Side side : Side.values()) {
            others.put(side, new ArrayList<>());
            LineUp lineUp = match.team(side).lineUp();
            Stream.concat(lineUp.starters().stream(), lineUp.bench().stream())
                    .map(Player::id)
                    .forEach(listed::add);
        }
        for (Side side : Side.values()) {
            match.team(side).squad().forEach(player -> list(player, side));
        }
        for (MatchEvent event : match.events()) {
            Side side = event.belongsTo().orElse(Side.HOME);
            boolean ownGoal = event instanceof Goal goal && goal.isOwnGoal();
            named(event).forEach(player -> list(player, ownGoal ? side.opponent() : side));
        }
        match.play().forEach(action -> action.player().ifPresent(player -> list(player, action.side())));
    }

    List<Player> of(Side side) {
        return List.copyOf(others.get(side));
    }

    private void list(Player player, Side side) {
        if (listed.add(player.id())) {
            others.get(side).add(player);
        }
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
