package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The decision that takes a goal back after it had been given.
 *
 * @param by who decided: {@code VAR}
 * @param reason in a few words: {@code handball in the build-up}
 * @param offender whose offence it was, if told
 */
public record GoalCancelled(Occurrence occurrence, Goal goal, String by, String reason, Optional<Player> offender)
        implements MatchEvent {
    /** Who decides where the video assistant referee looks at a goal again. */
    public static final String VAR = "VAR";

    public GoalCancelled {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(offender, "offender");
        if (occurrence.moment().isBefore(goal.moment())) {
            throw new IllegalArgumentException("a goal is cancelled after it was scored");
        }
    }

    @Override
    public Optional<Side> belongsTo() {
        return goal.belongsTo();
    }
}
