package matchline.format.matchfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Occasion;

/** Reads where, when and in what competition the match was. */
final class OccasionReader {
    private final References references;

    OccasionReader(References references) {
        this.references = references;
    }

    Occasion occasion(Fields file) throws MatchFormatException {
        return file.optionalObject("occasion", this::read).orElse(Occasion.UNKNOWN);
    }

    private Occasion read(Fields fields) throws MatchFormatException {
        return new Occasion(
                fields.text("competition", ""),
                fields.text("stage", ""),
                fields.text("round", ""),
                date(fields),
                fields.text("kickOff", ""),
                fields.text("venue", ""),
                fields.text("city", ""),
                fields.optionalWhole("attendance", 0, 1_000_000),
                fields.objects("officials", this::official),
                fields.texts("broadcasters"),
                references.citations(fields));
    }

    private Occasion.Official official(Fields fields) throws MatchFormatException {
        return new Occasion.Official(
                fields.text("role"), fields.text("name"), fields.text("country", ""), references.citations(fields));
    }

    static Optional<LocalDate> date(Fields fields) throws MatchFormatException {
        Optional<String> date = fields.optionalText("date");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            throw fields.wrong("date", "\"%s\" is not a date; write it like 2023-11-09".formatted(date.get()));
        }
    }
}
