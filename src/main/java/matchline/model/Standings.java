package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of a group or league.
 *
 * @param title what it shows and when: {@code Group E after matchday 4}
 */
public record Standings(String title, List<Row> rows, String note, Citations citations) {
    public Standings {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citations, "citations");
        rows = List.copyOf(rows);
    }

    /** One team's line; a column that nobody told is absent in all of {@code record}. */
    public record Row(int rank, String team, Optional<Side> side, Optional<Tally> tally, int points) {}

    /** Matches and goals behind the points. */
    public record Tally(int played, int won, int drawn, int lost, int goalsFor, int goalsAgainst) {}
}
