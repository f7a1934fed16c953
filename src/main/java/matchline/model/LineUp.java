package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was picked: the starters in the order of the formation (keeper first, then each line from right to left), the
 * bench, and who was missing.
 */
public record LineUp(
        Optional<Formation> formation,
        List<Player> starters,
        List<Player> bench,
        Optional<Player> captain,
        List<Absence> absences) {
    public static final LineUp UNKNOWN =
            new LineUp(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());

    public LineUp {
        Objects.requireNonNull(formation, "formation");
        Objects.requireNonNull(captain, "captain");
        starters = List.copyOf(starters);
        bench = List.copyOf(bench);
        absences = List.copyOf(absences);
    }

    /** Somebody who could not play, and why. */
    public record Absence(String name, String reason) {}
}
