package matchline;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text the program shows stands in a bundle, in every language, and nothing else stands there. */
class WordsTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final String BUNDLE = "words.properties";
    private static final List<String> LANGUAGES = List.of("fr");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final String REST = "([a-z0-9.-]+)";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

    /** What looks like a key and is the name of a file or of a setting. */
    private static final Set<String> NO_WORDS =
            Set.of("export.lanes", "export.up-to-playhead", "panel.shown", "settings.properties");

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
            "d MMM uuuu",
            "d MMMM uuuu",
            "EEEE d MMMM uuuu",
            "d MMMM yyyy",
            "{0} minutes",
            "{0} plus {1} minutes",
            "Stats",
            "Matchline",
            "Format",
            "{0}\n{1} × {2} pixels",
            "Article",
            "Portrait",
            "Story",
            "Full HD",
            "English",
            "Français");

    /** What may stand behind the dot of a key that is put together: names of constants, and strings. */
    private static Set<String> suffixes;

    @BeforeAll
    static void readNames() throws IOException {
        suffixes = constants(CLASSES, Integer.MAX_VALUE).stream()
                .map(WordsTest::asInKeys)
                .collect(toCollection(TreeSet::new));
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.endsWith(BUNDLE)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyThatIsAskedForIsThere(Path bundle) throws IOException {
        Set<String> keys = read(bundle).keySet();
        Set<String> topics = keys.stream().map(WordsTest::topic).collect(toCollection(TreeSet::new));
        assertThat(constants(bundle.getParent(), 1))
                .filteredOn(
                        text -> KEY.matcher(text).matches() && !NO_WORDS.contains(text) && topics.contains(topic(text)))
                .filteredOn(text -> !isBeginning(text))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsAskedFor(Path bundle) throws IOException {
        Set<String> asked = constants(bundle.getParent(), Integer.MAX_VALUE);
        List<Pattern> composed = asked.stream()
                .filter(text -> isBeginning(text) || text.startsWith("."))
                .map(Pattern::quote)
                .map(text -> Pattern.compile(isBeginning(text.replace("\\E", "")) ? text + REST : REST + text))
                .toList();
        assertThat(read(bundle).keySet())
                .filteredOn(key -> !asked.contains(key) && composed.stream().noneMatch(made -> isMade(made, key)))
                .as("keys nobody asks for")
                .isEmpty();
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

    /** Whether a key is put together from it and the name of something. */
    private static boolean isBeginning(String text) {
        return text.endsWith(".") || text.endsWith("-");
    }

    private static boolean isMade(Pattern composed, String key) {
        return composed.matcher(key)
                .results()
                .filter(found -> found.group().equals(key))
                .anyMatch(WordsTest::endsAsSomethingIsCalled);
    }

    private static boolean endsAsSomethingIsCalled(MatchResult found) {
        return Stream.of(found.group(1).split("\\."))
                .allMatch(part -> part.chars().allMatch(Character::isDigit)
                        || suffixes.contains(part)
                        || suffixes.contains("." + part)
                        || isComposed(part));
    }

    private static boolean isComposed(String part) {
        return suffixes.stream()
                .anyMatch(beginning -> beginning.endsWith("-")
                        && part.startsWith(beginning)
                        && suffixes.contains(part.substring(beginning.length())));
    }

    private static boolean hasWords(String text) {
        return LETTERS.matcher(text.replaceAll("\\{[^}]*}", "")).find();
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String asInKeys(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String topic(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
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

    /** The strings in the classes of a folder, as their constant pools hold them. */
    private static Set<String> constants(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(WordsTest::constants)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> constants(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
