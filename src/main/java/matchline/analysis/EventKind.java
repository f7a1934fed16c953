package matchline.analysis;

import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** The sorts of events a viewer tells apart. */
public enum EventKind {
    GOALS,
    REVIEWS,
    CARDS,
    CHANGES,
    CHANCES,
    SHOOT_OUT,
    NOTES;

    /** A goal that did not stand is still a matter of goals. */
    public static EventKind of(MatchEvent event) {
        return switch (event) {
            case Goal _, GoalCancelled _, DisallowedGoal _, Result _ -> GOALS;
            case VarReview _ -> REVIEWS;
            case Card _ -> CARDS;
            case Substitution _ -> CHANGES;
            case MissedPenalty _, Shot _, Chance _ -> CHANCES;
            case ShootOutKick _, ShootOutResult _ -> SHOOT_OUT;
            case FormationChange _, Note _ -> NOTES;
        };
    }
}
