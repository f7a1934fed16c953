package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a side did in the play between the events of the story: what statistics and momentum are made of. Shots and
 * goals are events and are not told here again.
 *
 * @param from where it began, to a tenth of a yard
 * @param to where the ball went, if it was moved
 * @param successful whether a pass arrived, a dribble or a tackle was won; true where there is nothing to win
 */
public record BallAction(
        Moment moment,
        Side side,
        Kind kind,
        Optional<Player> player,
        Optional<PitchPoint> from,
        Optional<PitchPoint> to,
        boolean successful) {

    /** What was done; a foul or an offside is told of the side that committed it. */
    public enum Kind {
        PASS,
        CROSS,
        THROW_IN,
        GOAL_KICK,
        FREE_KICK,
        CORNER,
        CARRY,
        DRIBBLE,
        TACKLE,
        INTERCEPTION,
        FOUL,
        OFFSIDE;

        /** Whether the ball was played to somebody, from a restart too. */
        public boolean isPass() {
            return compareTo(CORNER) <= 0;
        }
    }

    public BallAction {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(player, "player");
        from = from.map(PitchPoint::toTenths);
        to = to.map(PitchPoint::toTenths);
    }
}
