package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import matchline.analysis.Shape;
import matchline.model.LineUp;

/** The outfield lines of a team from the back to the front: 5, 3 and 2 players. */
record Formation(List<Integer> lines) {
    private static final Pattern WRITTEN = Pattern.compile("[1-9](-[1-9])+");
    private static final double KEEPER = 0.08;
    private static final double FRONT = 0.88;

    Formation {
        lines = List.copyOf(lines);
    }

    /** Where a player stands: {@code across} from his team's right to its left, {@code forward} from its own goal. */
    record Place(double across, double forward) {}

    /** The formation in which a side stands, if it has room for just those who hold its places. */
    static Optional<Formation> of(Shape shape) {
        return of(shape.formation(), shape.holders().size());
    }

    /** The formation in which a side began, if it has room for just those who started. */
    static Optional<Formation> of(LineUp lineUp) {
        return of(lineUp.formation(), lineUp.starters().size());
    }

    /** As it is written, if it has room for just so many. */
    static Optional<Formation> of(Optional<String> written, int players) {
        return written.filter(text -> WRITTEN.matcher(text).matches())
                .map(text -> {
                    List<Integer> lines = new ArrayList<>();
                    for (String line : text.split("-")) {
                        lines.add(Integer.valueOf(line));
                    }
                    return new Formation(lines);
                })
                .filter(formation -> formation.players() == players);
    }

    /** The keeper and everybody in the lines. */
    int players() {
        return 1 + lines.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many ranks stand behind each other, the keeper among them. */
    int ranks() {
        return 1 + lines.size();
    }

    Place place(int index) {
        int first = 1;
        for (int rank = 0; rank < lines.size(); rank++) {
            int line = lines.get(rank);
            if (index >= first && index < first + line) {
                double forward = KEEPER + (FRONT - KEEPER) * (rank + 1) / lines.size();
                return new Place((index - first + 0.5) / line, forward);
            }
            first += line;
        }
        return new Place(0.5, KEEPER);
    }
}
