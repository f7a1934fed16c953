package matchline.format.matchfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.json.Fields;
import matchline.format.json.JsonDocument;
import matchline.format.json.Leftovers;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Oddities;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;

/** Matchline's own match file; it says what it is by the key {@code matchline}, which holds the version. */
public final class MatchFileFormat implements MatchFormat {
    static final int VERSION = 1;

    @Override
    public String name() {
        return "Matchline match files (*.match.json)";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.JSON_OBJECT && look.keys().contains("matchline");
    }

    @Override
    public List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Match match = read(in, new Reading(file.toString(), problems));
            return List.of(StoredMatch.of(match));
        }
    }

    @Override
    public Lister lister() {
        return new MatchFileList();
    }

    /** Reads a match file from anywhere. */
    public Match read(InputStream in, Reading reading) throws IOException {
        Match match = JsonDocument.read(in, reading).all(MatchFileFormat::match);
        Oddities.of(match).forEach(reading.problems());
        return match;
    }

    /** What a match file says beyond what is known here; nothing if it is not a match file. */
    static Leftovers leftovers(Path file) throws IOException {
        if (!new MatchFileFormat().recognises(FirstLook.at(file))) {
            return Leftovers.NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Fields fields = JsonDocument.read(in, new Reading(file.toString(), _ -> {}));
            fields.all(MatchFileFormat::match);
            return fields.leftovers();
        }
    }

    private static Match match(Fields file) throws MatchFormatException {
        int version = file.whole("matchline", 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw file.wrong(
                    "matchline",
                    "the file is written in version %d and this program reads up to version %d; update the program"
                            .formatted(version, VERSION));
        }
        file.pass("$schema");
        return new MatchReader(file).match();
    }
}
