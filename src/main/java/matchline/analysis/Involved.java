package matchline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** Tells which players have a part in an event. */
public final class Involved {
    private Involved() {}

    /** The players named by the event, as far as they are known; those of a cancelled goal have a part in its end too. */
    public static List<Player> in(MatchEvent event) {
        return switch (event) {
            case Goal goal -> known(goal.scorer(), goal.assist());
            case GoalCancelled cancelled ->
                Stream.concat(in(cancelled.goal()).stream(), cancelled.offender().stream())
                        .toList();
            case DisallowedGoal disallowed -> known(disallowed.scorer());
            case VarReview review -> review.goal().map(Involved::in).orElse(List.of());
            case Card card -> known(card.player());
            case Substitution change -> known(change.on(), change.off());
            case MissedPenalty missed -> known(missed.taker());
            case ShootOutKick kick -> known(kick.taker());
            case Shot shot -> known(shot.player());
            case Chance chance -> known(chance.player());
            case FormationChange _, Result _, ShootOutResult _, Note _ -> List.of();
        };
    }

    private static List<Player> known(Optional<Player> player) {
        return player.stream().toList();
    }

    private static List<Player> known(Optional<Player> one, Optional<Player> other) {
        return Stream.of(one, other).flatMap(Optional::stream).toList();
    }
}
