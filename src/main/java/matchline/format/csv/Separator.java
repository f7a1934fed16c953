package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import matchline.model.Order;

/** What stands between two cells. It is the one by which the most words of the header are known. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The separator of a header; none if the line heads no columns of events. */
    static Optional<Separator> ofHeader(String line) {
        return List.of(values()).stream()
                .filter(separator -> line.indexOf(separator.sign) >= 0)
                .filter(separator -> Header.of(separator.cells(line)).isPresent())
                .max(Order.by(separator ->
                        Header.of(separator.cells(line)).orElseThrow().known()));
    }

    List<String> cells(String line) {
        return CsvLines.cells(line, this).orElse(List.of());
    }
}
