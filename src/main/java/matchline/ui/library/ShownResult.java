package matchline.ui.library;

import java.util.Comparator;
import java.util.Optional;
import matchline.format.reading.Listing;
import matchline.model.Score;

/** How a match ended, as a line tells it and lines are ordered by it: {@code 3–3 (4–2)}, or a dash where it is not told. */
record ShownResult(Optional<Score> score, Optional<Score> shootOut) implements Comparable<ShownResult> {
    private static final Comparator<Optional<Score>> GOALS = Comparator.<Optional<Score>>comparingInt(
                    score -> score.map(Score::home).orElse(-1))
            .thenComparingInt(score -> score.map(Score::away).orElse(-1));

    static ShownResult of(Listing match) {
        return new ShownResult(match.score(), match.shootOut());
    }

    /** As numbers: 10–5 comes after 2–1. */
    @Override
    public int compareTo(ShownResult other) {
        return Comparator.comparing(ShownResult::score, GOALS)
                .thenComparing(ShownResult::shootOut, GOALS)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return score.map(Score::toString).orElse("–")
                + shootOut.map(" (%s)"::formatted).orElse("");
    }
}
