package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CSV file, row by row: what it tells of the match, and the rows that may hold events. */
record Table(Heading heading, List<Row> rows) {
    private static final int MOST_ABOVE_THE_HEADER = 10;
    private static final Pattern EMPTY_ROW = Pattern.compile("[,;\"\\s]*+");

    Table {
        rows = List.copyOf(rows);
    }

    /** What separates the cells of a table of events; none if no row near the top heads columns. */
    static Optional<Separator> separatorOf(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.lines()
                .filter(line -> !EMPTY_ROW.matcher(line).matches())
                .filter(line -> !Heading.isLine(line))
                .limit(MOST_ABOVE_THE_HEADER + 1)
                .flatMap(line -> Separator.ofHeader(line).stream())
                .findFirst();
    }
}
