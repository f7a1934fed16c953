package matchline.format.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Limits;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;

/** Reads a table; a row that is in disorder is reported and left out. */
final class TableReader {
    private static final int MOST_IN_DISORDER = 1_000;
    private static final Map<Column, HeadingKey> ABOUT_THE_MATCH = new EnumMap<>(Map.of(
            Column.HOME, HeadingKey.HOME,
            Column.AWAY, HeadingKey.AWAY,
            Column.DATE, HeadingKey.DATE,
            Column.COMPETITION, HeadingKey.COMPETITION));

    private final Reading reading;
    private final Heading heading;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    private TableReader(Reading reading) {
        this.reading = reading;
        this.heading = new Heading(reading);
    }

    static Table read(String text, Reading reading) throws MatchFormatException {
        TableReader table = new TableReader(reading);
        Optional<Separator> separator = Table.separatorOf(text);
        if (separator.isPresent()) {
            table.read(new CsvLines(text), separator.get());
        }
        if (table.header.isEmpty()) {
            throw reading.wrong("", "no row heads the columns; let the first have the words minute and type");
        }
        return new Table(table.heading, table.rows);
    }

    private void read(CsvLines lines, Separator separator) throws MatchFormatException {
        int inDisorder = 0;
        for (int number = 1; lines.hasNext(); number++) {
            if (number > Limits.ENTRIES) {
                throw reading.wrong(
                        "",
                        "it has more than %s rows; keep those of one match".formatted(Limits.written(Limits.ENTRIES)));
            }
            if (Heading.isLine(lines.peek())) {
                heading.add(lines.nextLine());
                continue;
            }
            try {
                read(number, lines.next(separator));
            } catch (BadRow e) {
                e.report(reading);
                inDisorder++;
            }
            if (inDisorder == MOST_IN_DISORDER) {
                reading.odd("row " + number, "so many rows are in disorder that those below are not read");
                return;
            }
        }
    }

    /** A spreadsheet may be told its separator in a line of its own, which is not for us. */
    private void reportTitle(int number, List<String> cells) {
        if (!cells.getFirst().startsWith("sep=")) {
            reading.odd("row " + number, "it stands above the row that heads the columns and is left out");
        }
    }

    private void read(int number, Optional<List<String>> told) throws BadRow {
        List<String> cells = told.orElseThrow(() -> new BadRow(
                "row " + number,
                "a quotation mark is not closed, or the row is too long; write two for one in a text"));
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            header = Header.of(cells);
            header.ifPresentOrElse(found -> found.reportStrangers(number, reading), () -> reportTitle(number, cells));
            return;
        }
        Row row = new Row(number, cells, header.get());
        for (Map.Entry<Column, HeadingKey> about : ABOUT_THE_MATCH.entrySet()) {
            if (!heading.add(about.getValue(), row.text(about.getKey()))) {
                throw row.wrong(about.getKey(), "the rows before tell of another match; keep those of one");
            }
        }
        rows.addAll(header.get().rows(row));
    }
}
