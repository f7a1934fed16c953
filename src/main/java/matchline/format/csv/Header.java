package matchline.format.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.Shortened;

/** Which column stands where, and what it is called in this file; none is headed by an event if the type has a column. */
record Header(List<String> names, Map<Column, Integer> places, EventColumns events) {

    /** The header in these cells; none if the minute or what happened has no column. */
    static Optional<Header> of(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Column.WORDS.find(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        EventColumns events = places.containsKey(Column.TYPE) ? EventColumns.NONE : EventColumns.of(cells);
        boolean tellsWhat = places.containsKey(Column.TYPE) || !events.kinds().isEmpty();
        return places.containsKey(Column.MINUTE) && tellsWhat
                ? Optional.of(new Header(cells.stream().map(String::strip).toList(), places, events))
                : Optional.empty();
    }

    /** The same with its columns at other places, and one more behind the last. */
    Header with(Map<Column, Integer> places, Column another) {
        Map<Column, Integer> more = new EnumMap<>(places);
        more.put(another, names.size());
        List<String> called = new ArrayList<>(names);
        called.add(Column.WORDS.written(another));
        return new Header(called, more, EventColumns.NONE);
    }

    /** The rows that a row of the file stands for: itself, unless its events have columns of their own. */
    List<Row> rows(Row row) throws BadRow {
        return events.kinds().isEmpty() ? List.of(row) : events.rows(row);
    }

    int known() {
        return places.size() + events.kinds().size();
    }

    String nameOf(Column column) {
        Integer place = places.get(column);
        return place == null ? Column.WORDS.written(column) : names.get(place);
    }

    /** Reports columns that nothing is made of. */
    void reportStrangers(int row, Reading reading) {
        List<Integer> used = new ArrayList<>(places.values());
        used.addAll(events.kinds().keySet());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (used.contains(i) || name.isEmpty()) {
                continue;
            }
            boolean twice = Column.WORDS.find(name).isPresent();
            reading.odd(
                    "row %d, %s".formatted(row, Shortened.quoted(name)),
                    twice
                            ? "another column tells the same; this one is left out"
                            : "this column is not known here and is left out");
        }
    }
}
