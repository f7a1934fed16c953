package matchline.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import matchline.format.csv.CsvMatchWriter;
import matchline.format.matchfile.MatchFileWriter;
import matchline.model.Match;

/** A kind of file that a match can be written as. */
public enum WrittenFormat {
    JSON(".json") {
        @Override
        public String text(Match match, Path source) throws IOException {
            return MatchFileWriter.write(match, source);
        }
    },
    CSV(".csv") {
        @Override
        public String text(Match match, Path source) {
            String text = CsvMatchWriter.write(match);
            boolean plain = text.chars().allMatch(letter -> letter < 128);
            return plain ? text : SIGN_OF_UTF8_FOR_SPREADSHEETS + text;
        }
    };

    private static final String SIGN_OF_UTF8_FOR_SPREADSHEETS = "\uFEFF";

    private final String ending;

    WrittenFormat(String ending) {
        this.ending = ending;
    }

    /** The text of the file; what its source says beyond a match is kept if it can be. */
    public abstract String text(Match match, Path source) throws IOException;

    /** The format that a file name's ending tells, if it tells one. */
    public static Optional<WrittenFormat> fromFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (WrittenFormat format : values()) {
            if (lower.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
