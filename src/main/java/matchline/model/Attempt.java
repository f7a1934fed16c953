package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What was measured of a try at goal, whether it went in or not.
 *
 * @param expectedGoals the probability of a goal, 0 to 1
 * @param place from where it was taken
 */
public record Attempt(Optional<Double> expectedGoals, Optional<PitchPoint> place) {
    public static final Attempt UNMEASURED = new Attempt(Optional.empty(), Optional.empty());

    public Attempt {
        Objects.requireNonNull(place, "place");
        if (expectedGoals.isPresent() && !(expectedGoals.get() >= 0 && expectedGoals.get() <= 1)) {
            throw new IllegalArgumentException("expected goals of a shot are 0 to 1: " + expectedGoals.get());
        }
    }
}
