package matchline.format.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import matchline.model.Shortened;

/**
 * Columns that are headed by events in a table without a column for their type: the player stands below, or a tick
 * beside the player. One row may then tell of more than one event.
 *
 * @param kinds by their place
 */
record EventColumns(SortedMap<Integer, RowKind> kinds) {
    /** No such column. */
    static final EventColumns NONE = new EventColumns(new TreeMap<>());

    private static final Set<RowKind> GOALS =
            EnumSet.of(RowKind.GOAL, RowKind.PENALTY_GOAL, RowKind.OWN_GOAL, RowKind.CANCELLED_GOAL);
    private static final Set<RowKind> OTHERS = EnumSet.of(
            RowKind.CARD,
            RowKind.YELLOW,
            RowKind.SECOND_YELLOW,
            RowKind.RED,
            RowKind.SUBSTITUTION,
            RowKind.MISSED_PENALTY,
            RowKind.SAVED_PENALTY);
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "yes", "oui");
    private static final Set<String> NOT = Set.of("", "0", "no", "non");

    EventColumns {
        kinds = Collections.unmodifiableSortedMap(kinds);
    }

    static EventColumns of(List<String> cells) {
        SortedMap<Integer, RowKind> kinds = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            if (Column.WORDS.find(cells.get(i)).isEmpty()) {
                RowKind.WORDS
                        .find(cells.get(i))
                        .filter(kind -> GOALS.contains(kind) || OTHERS.contains(kind))
                        .ifPresent(kind -> kinds.put(place, kind));
            }
        }
        return new EventColumns(kinds);
    }

    /** A row for each event, as if there were a column for their type. */
    List<Row> rows(Row row) throws BadRow {
        row.requireWidth();
        List<Row> rows = new ArrayList<>();
        boolean changes =
                !row.text(Column.ON).isEmpty() || !row.text(Column.OFF).isEmpty();
        for (Map.Entry<Integer, RowKind> column : kinds.entrySet()) {
            String cell = row.cell(column.getKey());
            if (!NOT.contains(Synonyms.folded(cell))) {
                rows.add(typed(row, column.getValue(), columnOfCell(row, column.getKey(), cell), column.getKey()));
                changes &= column.getValue() != RowKind.SUBSTITUTION;
            }
        }
        if (changes) {
            rows.add(substitution(row));
        }
        if (rows.isEmpty()) {
            throw new BadRow(
                    row.where(),
                    "it tells of nothing; write a name under "
                            + row.header().names().get(kinds.firstKey()));
        }
        return rows;
    }

    /** The columns of who comes on and who goes off tell of a substitution by themselves. */
    private static Row substitution(Row row) {
        Map<Column, Integer> places = new EnumMap<>(row.header().places());
        places.keySet().removeAll(EnumSet.of(Column.PLAYER, Column.ASSIST));
        return row.with(places, Column.TYPE, RowKind.WORDS.written(RowKind.SUBSTITUTION));
    }

    /** What stands in a cell: the colour of a card or a player; nothing, if it is a tick. */
    private Optional<Column> columnOfCell(Row row, int place, String cell) throws BadRow {
        if (kinds.get(place) == RowKind.CARD) {
            return Optional.of(Column.DETAIL);
        }
        if (TICKS.contains(cell.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String where = row.where() + ", " + row.header().names().get(place);
        if (cell.chars().noneMatch(Character::isLetter)) {
            throw new BadRow(
                    where,
                    "\"%s\" is no name; write who it was, or x and the name under player"
                            .formatted(Shortened.quoted(cell)));
        }
        if (!row.text(Column.PLAYER).isEmpty()) {
            throw new BadRow(
                    where,
                    "\"%s\" is not who stands under player; write one of them".formatted(Shortened.quoted(cell)));
        }
        return Optional.of(Column.PLAYER);
    }

    private static Row typed(Row row, RowKind kind, Optional<Column> columnOfCell, int place) {
        Map<Column, Integer> places = new EnumMap<>(row.header().places());
        if (!GOALS.contains(kind)) {
            places.remove(Column.ASSIST);
        }
        columnOfCell.ifPresent(column -> places.put(column, place));
        return row.with(places, Column.TYPE, RowKind.WORDS.written(kind));
    }
}
