package matchline.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import matchline.model.ShootOutKick;
import matchline.model.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every table, as it stands there, in capitals, and without accents and blanks. */
class CsvWordsTest {

    static Stream<Arguments> columns() {
        return words(Column.values(), Column.WORDS);
    }

    static Stream<Arguments> kinds() {
        return words(RowKind.values(), RowKind.WORDS);
    }

    static Stream<Arguments> outcomes() {
        return words(ShootOutKick.Outcome.values(), Outcome.WORDS);
    }

    static Stream<Arguments> sides() {
        return words(Side.values(), SideWord.WORDS);
    }

    static Stream<Arguments> headings() {
        return words(HeadingKey.values(), HeadingKey.WORDS);
    }

    private static <E extends Enum<E>> Stream<Arguments> words(E[] constants, Synonyms<E> synonyms) {
        return Arrays.stream(constants)
                .flatMap(constant -> synonyms.of(constant).stream().map(word -> Arguments.of(word, constant)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("columns")
    void aColumn(String word, Column column) {
        check(word, column, Column.WORDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kinds")
    void aKindOfRow(String word, RowKind kind) throws IOException {
        check(word, kind, RowKind.WORDS);
        String row = switch (kind) {
            case ADDED_TIME, PERIOD_START, PERIOD_END -> "45," + word + ",,,2\n";
            case RESULT -> "HT," + word + ",,,2–1\n";
            case SHOOT_OUT_RESULT -> "," + word + ",,,4–3\n";
            case SHOOT_OUT_KICK -> "," + word + ",Reims,Li,scored\n";
            case CARD -> "45," + word + ",Reims,Li,red\n";
            case FORMATION -> "45," + word + ",Reims,,4-4-2\n";
            default -> "45," + word + ",Reims,Li,words\n";
        };

        Csv.lenient(Csv.TEAMS + "minute,type,team,player,detail\n" + row);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("outcomes")
    void anOutcome(String word, ShootOutKick.Outcome outcome) {
        check(word, outcome, Outcome.WORDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sides")
    void aSide(String word, Side side) {
        check(word, side, SideWord.WORDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("headings")
    void aLineAboutTheMatch(String word, HeadingKey key) {
        check(word, key, HeadingKey.WORDS);
    }

    private static <E extends Enum<E>> void check(String word, E constant, Synonyms<E> synonyms) {
        assertThat(synonyms.find(word)).contains(constant);
        assertThat(synonyms.find(" " + word.toUpperCase(Locale.ROOT) + " ")).contains(constant);
        assertThat(synonyms.find(Synonyms.folded(word))).contains(constant);
    }
}
