package matchline.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Another match: an earlier meeting, a result elsewhere, or the next one to come.
 *
 * @param note anything to add: scorers, kick-off, ground; or empty
 */
public record Fixture(
        String competition,
        Optional<LocalDate> date,
        String when,
        String home,
        String away,
        Optional<Score> score,
        String note,
        Optional<Correction> correction,
        Citations citations) {
    public Fixture {
        Objects.requireNonNull(competition, "competition");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(citations, "citations");
    }
}
