package matchline.format.statsbomb;

import java.util.List;
import java.util.Optional;
import matchline.model.PitchPoint;

/** What an event of one type says beyond the fields that all events have. */
sealed interface DetailJson {
    DetailJson NONE = new None();

    record None() implements DetailJson {}

    /** @param keyPass the id of the pass before it, or empty */
    record Shot(String outcome, String type, Optional<Double> expectedGoals, String keyPass) implements DetailJson {
        boolean isGoal() {
            return outcome.equals("Goal");
        }

        boolean isPenalty() {
            return type.equals("Penalty");
        }

        boolean isSaved() {
            return outcome.startsWith("Saved");
        }

        boolean isOnTarget() {
            return isGoal() || isSaved() && !outcome.startsWith("Saved Off");
        }
    }

    /** A foul or other misbehaviour; the card may be empty. */
    record Offence(String card) implements DetailJson {}

    record Replacement(String outcome, Optional<NamedJson> on) implements DetailJson {}

    record Tactics(String formation, List<Placed> lineUp) implements DetailJson {}

    record PlayerOff(boolean permanent) implements DetailJson {}

    /** @param type such as {@code Corner}, or empty in open play */
    record Pass(boolean goalAssist, boolean cross, String type, String outcome, Optional<PitchPoint> end)
            implements DetailJson {}

    record Carry(Optional<PitchPoint> end) implements DetailJson {}

    /** A dribble, a duel or an interception; the type is told of duels. */
    record Contest(String type, String outcome) implements DetailJson {}

    /** A player with his position, such as {@code Right Back}. */
    record Placed(NamedJson player, String position, Optional<Integer> number) {}
}
