package matchline.format.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;

/** Which column stands where, and what it is called in this file. */
record Header(List<String> names, Map<Column, Integer> places) {

    /** The header in these cells; none if the minute or the type of an event has no column. */
    static Optional<Header> of(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Column.WORDS.find(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places.containsKey(Column.MINUTE) && places.containsKey(Column.TYPE)
                ? Optional.of(new Header(cells.stream().map(String::strip).toList(), places))
                : Optional.empty();
    }

    int known() {
        return places.size();
    }

    String nameOf(Column column) {
        Integer place = places.get(column);
        return place == null ? Column.WORDS.written(column) : names.get(place);
    }

    /** Reports columns that nothing is made of. */
    void reportStrangers(int row, Reading reading) {
        List<Integer> used = new ArrayList<>(places.values());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (used.contains(i) || name.isEmpty()) {
                continue;
            }
            boolean twice = Column.WORDS.find(name).isPresent();
            reading.odd(
                    "row %d, %s".formatted(row, Row.shortened(name)),
                    twice
                            ? "another column tells the same; this one is left out"
                            : "this column is not known here and is left out");
        }
    }
}
