package matchline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A count or share of both sides over a stretch of the match.
 *
 * @param unit {@code %}, or empty for a count
 * @param span what it covers: {@code full time}, {@code first half}
 */
public record TeamStatistic(
        String name, String unit, String span, Optional<Double> home, Optional<Double> away, Citations citations) {
    public TeamStatistic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(citations, "citations");
    }

    /** The value of one side. */
    public Optional<Double> of(Side side) {
        return side == Side.HOME ? home : away;
    }
}
