package matchline.format.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Limits;
import matchline.model.Shortened;

/**
 * One row below the header.
 *
 * @param number as a spreadsheet counts: the first row of the file is 1
 */
record Row(int number, List<String> cells, Header header) {

    /** The text under a column, or an empty one. */
    String text(Column column) throws BadRow {
        String text = raw(column);
        if (text.length() > Limits.LETTERS) {
            throw wrong(
                    column, "the text is longer than %s letters; shorten it".formatted(Limits.written(Limits.LETTERS)));
        }
        return Cell.restored(text);
    }

    Optional<String> optional(Column column) throws BadRow {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The text under a column that no row can do without. */
    String needed(Column column, String example) throws BadRow {
        return optional(column).orElseThrow(() -> wrong(column, "nothing stands here; write " + example));
    }

    BadRow wrong(Column column, String what) {
        return new BadRow(where(column), what);
    }

    String where(Column column) {
        return "row %d, %s".formatted(number, Shortened.quoted(header.nameOf(column)));
    }

    String where() {
        return "row " + number;
    }

    /** A row that is longer than the header: a text in it holds the separator. */
    void requireWidth() throws BadRow {
        List<String> beyond =
                cells.subList(Math.min(cells.size(), header.names().size()), cells.size());
        if (!beyond.stream().allMatch(String::isBlank)) {
            throw new BadRow(
                    where(),
                    "the row has %d cells and the header %d; put a text that holds the separator in quotation marks"
                            .formatted(cells.size(), header.names().size()));
        }
    }

    /** The text at a place, from 0. */
    String cell(int place) {
        return place < cells.size() ? Cell.restored(cells.get(place)) : "";
    }

    /** This row with its columns elsewhere, and one column more. */
    Row with(Map<Column, Integer> places, Column another, String text) {
        int last = header.names().size();
        List<String> more = new ArrayList<>(cells.subList(0, Math.min(last, cells.size())));
        more.addAll(Collections.nCopies(last - more.size(), ""));
        more.add(text);
        return new Row(number, more, header.with(places, another));
    }

    private String raw(Column column) {
        Integer place = header.places().get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
