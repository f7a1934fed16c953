package matchline.format.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text, taken row by row. A cell in quotation marks may go on over some lines; a quotation mark that is
 * never closed costs one row and not the rest of the file.
 */
final class CsvLines {
    private static final int MOST_LINES_OF_A_ROW = 50;
    private static final int LONGEST_ROW = 1 << 16;

    private final List<String> lines;
    private int next;

    CsvLines(String text) {
        this.lines = text.lines().toList();
    }

    boolean hasNext() {
        return next < lines.size();
    }

    String peek() {
        return lines.get(next);
    }

    String nextLine() {
        return lines.get(next++);
    }

    /** The cells of the next row; none if its quotation marks are in disorder, or it is too long. */
    Optional<List<String>> next(Separator separator) {
        int end = endOfRow();
        boolean single = end == next + 1;
        Optional<List<String>> cells =
                cells(single ? lines.get(next) : String.join("\n", lines.subList(next, end)), separator);
        if (cells.isEmpty() && !single) {
            end = next + 1;
            cells = cells(lines.get(next), separator);
        }
        next = end;
        return cells;
    }

    static Optional<List<String>> cells(String row, Separator separator) {
        if (row.isBlank()) {
            return Optional.of(List.of());
        }
        if (row.length() > LONGEST_ROW) {
            return Optional.empty();
        }
        if (row.indexOf('"') < 0) {
            return Optional.of(unquotedCells(row, separator));
        }
        try {
            List<CsvRecord> records =
                    reader(separator).ofCsvRecord(row).stream().toList();
            return records.size() == 1 ? Optional.of(records.getFirst().getFields()) : Optional.empty();
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }

    /** Most rows are so, and a reader of its own for each takes much longer than to read them. */
    private static List<String> unquotedCells(String row, Separator separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int to = row.indexOf(separator.sign()); to >= 0; to = row.indexOf(separator.sign(), from)) {
            cells.add(row.substring(from, to));
            from = to + 1;
        }
        cells.add(row.substring(from));
        return cells;
    }

    private static CsvReader.CsvReaderBuilder reader(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_ROW * 2);
    }

    /** Where the quotation marks are even in number, or the next line if they never are. */
    private int endOfRow() {
        if (lines.get(next).indexOf('"') < 0) {
            return next + 1;
        }
        boolean even = true;
        int last = Math.min(lines.size(), next + MOST_LINES_OF_A_ROW);
        int length = 0;
        for (int end = next; end < last && length <= LONGEST_ROW; end++) {
            length += lines.get(end).length();
            even ^= lines.get(end).chars().filter(letter -> letter == '"').count() % 2 == 1;
            if (even) {
                return end + 1;
            }
        }
        return next + 1;
    }
}
