package matchline.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;

/** One match as CSV, a row for each event; it is known by its header, with columns for the minute and the type. */
public final class CsvFormat implements MatchFormat {

    @Override
    public String name() {
        return "CSV with the columns minute and type";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.TEXT
                && Table.separatorOf(look.text()).isPresent();
    }

    @Override
    public List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException {
        Reading reading = new Reading(file.toString(), problems);
        return List.of(StoredMatch.of(RowsReader.match(table(file, reading), reading)));
    }

    @Override
    public Lister lister() {
        return new CsvList();
    }

    static Table table(Path file, Reading reading) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TableReader.read(CsvText.read(in, reading), reading);
        }
    }

    /** Reads CSV from anywhere. */
    public Match read(InputStream in, Reading reading) throws IOException {
        return RowsReader.match(TableReader.read(CsvText.read(in, reading), reading), reading);
    }
}
