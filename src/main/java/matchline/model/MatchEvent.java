package matchline.model;

import java.util.Optional;

/** Something that happened at a moment of the match. */
public sealed interface MatchEvent
        permits Goal,
                GoalCancelled,
                DisallowedGoal,
                VarReview,
                Card,
                Substitution,
                FormationChange,
                MissedPenalty,
                Result,
                ShootOutKick,
                ShootOutResult,
                Shot,
                Chance,
                Note {

    Occurrence occurrence();

    /** The side it belongs to; a goal belongs to the side it counts for. */
    Optional<Side> belongsTo();

    default String id() {
        return occurrence().id();
    }

    default Moment moment() {
        return occurrence().moment();
    }
}
