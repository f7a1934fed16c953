package matchline.ui.failure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.Literals;
import matchline.chart.words.Words;
import matchline.ui.ViewerApplication;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Path PROGRAM = Literals.CLASSES.resolve("matchline");
    private static final Pattern TWO_WORDS = Pattern.compile("(?s).*[a-z]{2} [a-z]{2}.*");
    private static final Pattern WRONG_IN_FRENCH = Pattern.compile("[^\\u202f][;?!»]|[^\\u202f\\w]:|«[^\\u202f]");

    /** Those whose sentences reach the viewer. */
    private static final List<String> SPEAKERS = List.of(
            "format",
            "export/AtomicFile.class",
            "export/FileExistsException.class",
            "export/PictureTooLargeException.class",
            "model/Formation.class",
            "model/KitColour.class",
            "model/Score.class",
            "model/StatedTime.class");

    /** What is found in files, or is said to programmers. */
    private static final List<String> NOT_SAID = List.of(
            " | ",
            "(?:",
            "no value of JSON",
            "on penalties",
            "a cancelled goal is written with the goal",
            "full time",
            "either a match or what is wrong with the file",
            "it goes on after its end",
            "means both",
            "Data: Wyscout",
            "Others on the ball",
            "Save attempt",
            "attacking duel",
            "defending duel",
            "Late card foul",
            "Time lost foul",
            "Free kick shot",
            "Goal kick",
            "Throw in",
            "a score is never negative");

    private final List<Sentence> catalogue = Sentences.read(Locale.FRENCH);

    @Test
    void aSentenceIsToldInTheLanguageOfTheWindow() {
        assertThat(inFrench("there is no such file; check its name and folder"))
                .isEqualTo("ce fichier n’existe pas\u202f; vérifiez son nom et son dossier");
        assertThat(inFrench("the key \"at\" is missing; add it with a text"))
                .isEqualTo("la clé «\u202fat\u202f» manque\u202f; ajoutez-la avec un texte");
        assertThat(inFrench("100 is read as 90+10', for the file tells of no extra time; write 90+10', or et 100"))
                .isEqualTo("100 est lu comme 90+10', car le fichier ne parle pas de prolongation\u202f;"
                        + " écrivez 90+10', ou et 100");
    }

    @Test
    void soIsThePlaceBeforeIt() {
        assertThat(inFrench("C:\\a, b.json, line 2 column 14: JSON knows no comments; take it out."))
                .isEqualTo("C:\\a, b.json, ligne 2, colonne 14\u202f: JSON ne connaît pas de commentaires\u202f;"
                        + " enlevez-le.");
        assertThat(inFrench("row 3, joueur: nothing stands here; write who said it; the row is left out"))
                .isEqualTo("ligne 3, joueur\u202f: il n’y a rien ici\u202f; écrivez qui l’a dit\u202f;"
                        + " la ligne est laissée de côté");
    }

    @Test
    void aSentenceMayHoldOthers() {
        assertThat(inFrench("a.csv: this is a JSON object with the key id and not a match; choose one of these: CSV."))
                .isEqualTo("a.csv\u202f: c’est un objet JSON à la clé id et non un match\u202f;"
                        + " choisissez l’un de ceux-ci\u202f: CSV.");
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(inFrench("some.json: No space left on device.")).isEqualTo("some.json: No space left on device.");
        assertThat(in(Locale.ENGLISH, "JSON knows no comments; take it out"))
                .isEqualTo("JSON knows no comments; take it out");
    }

    @Test
    void everythingThatIsSaidIsKnown() {
        String known = catalogue.stream().map(Sentence::english).collect(joining("\n"));
        assertThat(said().filter(text -> TWO_WORDS.matcher(text).matches())
                        .filter(text -> NOT_SAID.stream().noneMatch(text::contains)))
                .filteredOn(text -> !parts(text).allMatch(known::contains))
                .isEmpty();
    }

    @Test
    void nothingElseIsKnown() {
        String said = said().collect(joining("\n"));
        assertThat(catalogue)
                .isNotEmpty()
                .filteredOn(sentence -> !parts(sentence.english()).allMatch(said::contains))
                .isEmpty();
    }

    @Test
    void frenchKeepsThePlacesAndHasItsOwnSigns() {
        assertThat(catalogue)
                .filteredOn(sentence -> !places(sentence.translation()).equals(places(sentence.english()))
                        || WRONG_IN_FRENCH.matcher(sentence.translation()).find())
                .isEmpty();
    }

    private static String inFrench(String english) {
        return in(Locale.FRENCH, english);
    }

    private static String in(Locale language, String english) {
        return new Sentences(new Words(ViewerApplication.class, language)).of(english);
    }

    /** What stands between the places, and in a list. */
    private static Stream<String> parts(String sentence) {
        return Stream.of(sentence.split(Sentence.PLACE.pattern() + "|[,:] "))
                .map(String::strip)
                .filter(part -> part.length() > 2);
    }

    /** Which places there are, however often. */
    private static Set<Integer> places(String sentence) {
        List<String> numbers = Sentence.PLACE
                .matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .toList();
        Set<Integer> places = new TreeSet<>();
        int next = 1;
        for (String number : numbers) {
            places.add(number == null ? next++ : Integer.valueOf(number));
        }
        return places;
    }

    private static Stream<String> said() {
        return SPEAKERS.stream().flatMap(speaker -> Literals.of(PROGRAM.resolve(speaker), _ -> true));
    }
}
