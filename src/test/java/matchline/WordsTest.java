package matchline;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.model.WrittenName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text the program shows stands in a bundle, in every language, and nothing else stands there. */
class WordsTest {
    private static final String BUNDLE = "words.properties";
    private static final List<String> LANGUAGES = List.of("fr");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z0-9-]*[a-z0-9]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern WRONG_BEFORE_SIGNS = Pattern.compile("[^\\u202f\\d][;:?!»]|«[^\\u202f]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

    /** What looks like a key and is the name of a file, a setting or a property of the machine. */
    private static final Set<String> NO_WORDS = Set.of(
            "export.lanes",
            "export.up-to-playhead",
            "national-colours.properties",
            "os.name",
            "os.version",
            "own-marks.properties",
            "panel.css",
            "panel.shown",
            "player-card.css",
            "settings.properties",
            "user.home",
            "window.maximised",
            "window.place",
            "words.properties");

    /** Words that French and English share. */
    private static final Set<String> ALIKE = Set.of(
            "VAR",
            "PEN",
            "Match",
            "penalty",
            "Corners",
            "Passes",
            "Possession",
            "Score",
            "Sources",
            "Date",
            "Pts",
            "Points",
            "{0} plus {1} minutes",
            "Stats",
            "Matchline",
            "Format",
            "{1} × {2} pixels\n{0}",
            "Article",
            "Portrait",
            "Story",
            "Full HD",
            "English",
            "Français");

    /** Keys that are put together from a beginning, what is told of, and an ending. */
    private record Family(String bundle, String beginning, List<String> names, List<String> endings) {
        Stream<String> keys() {
            return names.stream().flatMap(name -> endings.stream().map(ending -> beginning + name + ending));
        }
    }

    private static final List<Family> FAMILIES = List.of(
            constants("chart", "detail.", "matchline.model.Goal$Kind"),
            constants("chart", "detail.", "matchline.model.Card$Kind"),
            constants("chart", "detail.kick-", "matchline.model.ShootOutKick$Outcome"),
            constants("chart", "headline.", "matchline.model.Goal$Kind"),
            constants("chart", "headline.", "matchline.model.Card$Kind"),
            constants("chart", "headline.kick-", "matchline.model.ShootOutKick$Outcome"),
            family("chart", "sheet.as-it-stood.", "kick-off half-time break", ""),
            family("chart", "month.", "1 2 3 4 5 6 7 8 9 10 11 12", ""),
            family("chart", "graph.", "momentum xg", "", ".short", ".method"),
            constants("ui", "export.", "matchline.chart.colour.Theme"),
            constants("ui", "export.", "matchline.chart.lane.Lane"),
            family("ui", "export.", "range show", ""),
            constants("ui", "export.outcome.", "matchline.export.PictureFormat"),
            constants("ui", "export.size.", "matchline.chart.SheetPreset"),
            constants("ui", "filter.kind.", "matchline.analysis.EventKind"),
            constants("ui", "menu.language-", "matchline.ui.viewmodel.Language"),
            constants("ui", "menu.look-", "matchline.ui.viewmodel.Appearance"),
            constants("ui", "transport.speed.", "matchline.ui.viewmodel.Speed", "", ".spoken"),
            constants("ui", "settings.", "matchline.ui.memory.Settings$Trouble"),
            family("ui", "keys.", "playing moving viewing other", ""),
            family("ui", "key.", "shift space home end page-up page-down escape", ""),
            family("ui", "library.", "date home score away competition season", ""),
            constants("ui", "moment.", "matchline.model.Whistle"),
            constants("ui", "export.up-to.", "matchline.model.Whistle"),
            constants("ui", "moment.spoken.", "matchline.model.Whistle"),
            family("ui", "panel.", "feed quotes ratings line-ups stats context", ""),
            family("ui", "action.", """
                play slower faster previous-event next-event next-goal minute-back minute-on five-back five-on
                seconds-back seconds-on start end go-to-time zoom-in zoom-out zoom-fit filter show-everything open
                open-folder library previous-match next-match save-copy export-picture copy deselect spoiler-free
                keys about quit
                """, ""),
            constants("panel", "mark-rule.", "matchline.analysis.MarkRule"),
            constants("panel", "stats.", "matchline.analysis.Statistic", "", ".definition"),
            family("panel", "ratings.", "event mean own", "", ".long"),
            family("panel", "ratings.by-", "line-up name number event mean own", ""),
            family("panel", "context.table.", "rank team played won drawn lost goals points", "", ".long"),
            family("panel", "", "context.none line-ups.none quotes.none ratings.none stats.none untold", ".remedy"));

    private static Family family(String bundle, String beginning, String names, String... endings) {
        return new Family(bundle, beginning, List.of(names.strip().split("\\s+")), List.of(endings));
    }

    private static Family constants(String bundle, String beginning, String type, String... endings) {
        try {
            List<String> names = Stream.of(Class.forName(type).getEnumConstants())
                    .map(constant -> WrittenName.of((Enum<?>) constant))
                    .toList();
            return new Family(bundle, beginning, names, endings.length == 0 ? List.of("") : List.of(endings));
        } catch (ClassNotFoundException gone) {
            throw new IllegalArgumentException(gone);
        }
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Literals.CLASSES)) {
            return files.filter(file -> file.endsWith(BUNDLE)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyThatIsAskedForIsThere(Path bundle) throws IOException {
        assertThat(Stream.concat(
                        composed(bundle),
                        literals(bundle).filter(text -> KEY.matcher(text).matches())))
                .isSubsetOf(read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsAskedFor(Path bundle) throws IOException {
        assertThat(Stream.concat(composed(bundle), literals(bundle)).toList())
                .containsAll(read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysWithTheSamePlaces(Path bundle) throws IOException {
        Map<String, String> english = read(bundle);
        for (String language : LANGUAGES) {
            Map<String, String> other = read(in(language, bundle));
            assertThat(other.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
            assertThat(other.entrySet())
                    .filteredOn(text -> !places(text.getValue()).equals(places(english.get(text.getKey()))))
                    .as("texts with other places than in English")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftInEnglish(Path bundle) throws IOException {
        Map<String, String> english = read(bundle);
        for (String language : LANGUAGES) {
            assertThat(read(in(language, bundle)).entrySet())
                    .filteredOn(text -> text.getValue().equals(english.get(text.getKey())))
                    .filteredOn(text -> hasWords(text.getValue()) && !ALIKE.contains(text.getValue()))
                    .as("texts that are the English ones")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void signsOfTwoPartsStandOffByANarrowBlankInFrench(Path bundle) throws IOException {
        assertThat(read(in("fr", bundle)).values())
                .filteredOn(text -> WRONG_BEFORE_SIGNS.matcher(text).find())
                .as("texts without U+202F where French wants it")
                .isEmpty();
    }

    /** The keys of the bundle that no string of the program holds whole. */
    private static Stream<String> composed(Path bundle) {
        return FAMILIES.stream()
                .filter(family -> bundle.getParent().endsWith(family.bundle()))
                .flatMap(Family::keys);
    }

    /** The strings of the classes whose bundle it is: those of its package and of packages below without one. */
    private static Stream<String> literals(Path bundle) throws IOException {
        List<Path> others = bundles().stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(bundle.getParent()) && folder.startsWith(bundle.getParent()))
                .toList();
        return Literals.of(bundle.getParent(), file -> others.stream().noneMatch(file::startsWith))
                .filter(text -> !NO_WORDS.contains(text));
    }

    private static boolean hasWords(String text) {
        return LETTERS.matcher(text.replaceAll("\\{[^}]*}", "")).find();
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Path in(String language, Path bundle) {
        return bundle.resolveSibling("words_" + language + ".properties");
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(bundle)) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream().collect(toMap(key -> key, texts::getProperty));
    }
}
