package matchline.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import matchline.format.csv.CsvFormat;
import matchline.format.matchfile.MatchFileFormat;
import matchline.format.openfootball.OpenFootballFormat;
import matchline.format.reading.FirstLook;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;
import matchline.format.statsbomb.StatsBombFormat;
import matchline.format.wyscout.WyscoutFormat;
import matchline.model.Match;

/** All files that matches can be read from. Which format a file is in is told by its content, never by its name. */
public final class MatchFiles {
    private static final List<MatchFormat> FORMATS = List.of(
            new MatchFileFormat(),
            new StatsBombFormat(),
            new OpenFootballFormat(),
            new WyscoutFormat(),
            new CsvFormat());
    private static final int TO_NAME = 3;
    private static final String BUILT_IN = "/matches/2023-11-09-toulouse-liverpool.match.json";

    private MatchFiles() {}

    private static final class BuiltIn {
        static final Match MATCH = readBuiltIn();
    }

    /** The match that ships with the program; whoever asks first has it read. */
    public static Match builtIn() {
        return BuiltIn.MATCH;
    }

    private static Match readBuiltIn() {
        Reading reading = new Reading("the built-in match", _ -> {});
        try (InputStream in = MatchFiles.class.getResourceAsStream(BUILT_IN)) {
            return new MatchFileFormat().read(in, reading);
        } catch (IOException e) {
            throw new IllegalStateException("the built-in match cannot be read", e);
        }
    }

    /**
     * Reads the only match in a file. Oddities go to {@code problems}.
     *
     * @throws MatchFormatException with one sentence for the user, if nothing can be made of the file
     */
    public static Match read(Path file, Consumer<Problem> problems) throws MatchFormatException {
        try {
            List<StoredMatch> matches = matches(file, problems);
            if (matches.size() != 1) {
                throw wrong(file, howMany(matches) + "; choose a file that holds a single match");
            }
            return matches.getFirst().read();
        } catch (MatchFormatException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads one match of a file with many.
     *
     * @param number of the match in the file, from 0
     * @throws MatchFormatException with one sentence for the user, if nothing can be made of it
     */
    public static Match read(Path file, int number, Consumer<Problem> problems) throws MatchFormatException {
        try {
            List<StoredMatch> matches = matches(file, problems);
            if (number >= matches.size()) {
                throw wrong(
                        file,
                        matches.isEmpty()
                                ? "the file holds no match; choose another"
                                : "the file holds only %d matches by now; open it and choose again"
                                        .formatted(matches.size()));
            }
            return matches.get(number).read();
        } catch (MatchFormatException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String howMany(List<StoredMatch> matches) {
        if (matches.isEmpty()) {
            return "the file holds no match";
        }
        String first = matches.stream().limit(TO_NAME).map(StoredMatch::title).collect(Collectors.joining("; "));
        return "the file holds %d matches (%s%s)"
                .formatted(matches.size(), first, matches.size() > TO_NAME ? "; …" : "");
    }

    /**
     * Whether a file is in one of our formats and no mere sheet to other files; it may be broken all the same.
     *
     * @throws MatchFormatException if it cannot be looked at
     */
    public static boolean holdsMatches(Path file) throws MatchFormatException {
        try {
            FirstLook look = FirstLook.at(file);
            return FORMATS.stream()
                    .filter(format -> format.recognises(look))
                    .findFirst()
                    .map(format -> !format.isSheet(look))
                    .orElse(false);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The matches in a file, to choose from. */
    public static List<StoredMatch> matches(Path file, Consumer<Problem> problems) throws MatchFormatException {
        try {
            requireFile(file);
            FirstLook look = FirstLook.at(file);
            Optional<MatchFormat> format = formatOf(look);
            if (format.isPresent()) {
                return format.get().matches(file, look, problems).stream()
                        .<StoredMatch>map(stored -> new WithinLimits(file.toString(), stored))
                        .toList();
            }
            throw wrong(
                    file,
                    "this is %s and not a match; choose one of these: %s"
                            .formatted(ForeignFile.describe(file, look), names()));
        } catch (MatchFormatException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The format that a file is in, if it is one of ours. */
    public static Optional<MatchFormat> formatOf(FirstLook look) {
        return FORMATS.stream().filter(format -> format.recognises(look)).findFirst();
    }

    /** The file of the match that a file belongs to, going by its place alone; perhaps that file itself. */
    public static Optional<Path> matchOf(Path file) {
        return FORMATS.stream().flatMap(format -> format.matchOf(file).stream()).findFirst();
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw wrong(file, "this is a folder; choose a file in it");
        }
        if (Files.notExists(file)) {
            throw wrong(file, "there is no such file; check its name and folder");
        }
        if (Files.isRegularFile(file) && Files.size(file) == 0) {
            throw wrong(file, "the file is empty; choose another, or fetch it again");
        }
    }

    private static String names() {
        return FORMATS.stream().map(MatchFormat::name).collect(Collectors.joining(", "));
    }

    static MatchFormatException unreadable(Path file, IOException cause) {
        return cause instanceof AccessDeniedException
                ? wrong(file, "you are not allowed to read this file; change its permissions")
                : wrong(file, "the file cannot be read (%s); check its drive".formatted(cause.getMessage()));
    }

    private static MatchFormatException wrong(Path file, String what) {
        return new MatchFormatException(file.toString(), "", what);
    }
}
