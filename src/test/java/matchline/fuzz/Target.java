package matchline.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import matchline.analysis.MatchHistory;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.Words;
import matchline.export.SvgWriter;
import matchline.format.MatchFiles;
import matchline.format.csv.CsvMatchWriter;
import matchline.format.matchfile.MatchFileWriter;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.StatedTime;

/** A door into the program through which anything may come. */
enum Target {
    MATCH_FILE("a.match.json"),
    STATSBOMB("events/7.json", "lineups/7.json", "matches/11/4.json"),
    OPENFOOTBALL("season.json"),
    WYSCOUT("files/7.json", "matches_Nowhere.json"),
    CSV("match.csv"),
    /** What the command {@code convert} does, there and back. */
    CONVERSION("any") {
        @Override
        void take(Match match) throws IOException {
            readAgain(MatchFileWriter.write(match));
            readAgain(CsvMatchWriter.write(match));
        }
    },
    /** The whole way from a file to a picture. */
    PICTURE("any") {
        @Override
        void take(Match match) {
            int width = 320 + 97 * match.events().size() % 1600;
            SheetOptions options = new SheetOptions(width, 900, Theme.LIGHT, Optional.empty());
            wellFormed(SvgWriter.svg(SHEET.layout(match, options), false));
        }
    },
    /** A time as people say it. */
    TIME {
        @Override
        void feed(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            try {
                StatedTime time = StatedTime.parse(text);
                boolean same = StatedTime.parse(time.text()).equals(time);
                if (!same
                        || time.ofEvent().isBefore(time.start())
                        || time.whenOver().isBefore(time.ofEvent())) {
                    throw new AssertionError(text + " is read as " + time);
                }
            } catch (NumberFormatException unforeseen) {
                throw new AssertionError(unforeseen);
            } catch (IllegalArgumentException refused) {
                requireOneSentence(refused.getMessage());
            }
        }
    };

    private static final int MATCHES_TO_READ = 3;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final Scratch AGAIN = new Scratch("again");
    private static final MatchSheet SHEET =
            new MatchSheet(new FontMetrics(), new Words(MatchSheet.class, Locale.ENGLISH));

    private final Scratch scratch;

    Target(String... files) {
        this.scratch = new Scratch(files);
    }

    /** The target of that name, written small and with dashes. */
    static Target named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its name as a folder is called. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Does with these bytes what the program would; whatever is thrown is a fault. */
    void feed(byte[] bytes) {
        try {
            scratch.read(bytes, this::takeAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeAll(Path file) throws IOException {
        try {
            List<StoredMatch> matches = MatchFiles.matches(file, Target::shown);
            for (StoredMatch stored : matches.subList(0, Math.min(MATCHES_TO_READ, matches.size()))) {
                stored.title();
                take(stored.read());
            }
        } catch (MatchFormatException refused) {
            requireOneSentence(refused.getMessage());
        }
    }

    /** What becomes of a match that could be read. */
    void take(Match match) throws IOException {
        MatchHistory.of(match);
    }

    /** What we wrote must not be refused. */
    private static void readAgain(String text) throws IOException {
        try {
            AGAIN.read(
                    text.getBytes(StandardCharsets.UTF_8),
                    file -> MatchHistory.of(MatchFiles.read(file, Target::shown)));
        } catch (MatchFormatException refused) {
            throw new AssertionError(refused);
        }
    }

    private static void shown(Problem problem) {
        requireOneSentence(problem.toString());
    }

    private static void requireOneSentence(String sentence) {
        if (sentence.length() > LONGEST_SENTENCE || sentence.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("no sentence to show: " + sentence);
        }
    }

    private static void wellFormed(String xml) {
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
