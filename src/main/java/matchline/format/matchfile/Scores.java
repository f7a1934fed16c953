package matchline.format.matchfile;

import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Score;

/** Scores as the file writes them: {@code 3-2}. */
final class Scores {
    private Scores() {}

    /** The score under a key, which must be there. */
    static Score read(Fields fields, String key) throws MatchFormatException {
        try {
            return Score.parse(fields.text(key));
        } catch (IllegalArgumentException e) {
            throw fields.wrong(key, e.getMessage());
        }
    }

    /** The score under a key, if there is one. */
    static Optional<Score> optional(Fields fields, String key) throws MatchFormatException {
        return fields.optionalText(key).isPresent() ? Optional.of(read(fields, key)) : Optional.empty();
    }

    static String written(Score score) {
        return score.home() + "-" + score.away();
    }
}
