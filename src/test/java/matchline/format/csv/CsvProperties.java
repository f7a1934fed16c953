package matchline.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import matchline.AnyMatch;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.model.Match;
import matchline.model.MatchEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvProperties {
    private static final String PLAIN = """
        # home: Reims
        # date: 9/11/2023
        minute,type,team,player,xg
        12,goal,home,A. Li,
        45+2',csc,Lens,B. Öz,0.3
        67,but,REI,C. Un,
        """;

    /** What CSV can say of an event: everything but ids of its own. */
    private record Said(MatchEvent event) {
        @Override
        public String toString() {
            return event.toString()
                    .replaceAll("\\bid=.*?(?=, moment=|, name=)", "")
                    .replaceAll("shortName=.*?(?=, number=)", "");
        }
    }

    @Property(tries = 200)
    void anyMatchIsReadAsItWasWritten(@ForAll("matches") Match match) throws IOException {
        Match again = Csv.lenient(CsvMatchWriter.write(match));

        assertThat(said(again)).isEqualTo(said(match));
        assertThat(again.home().name()).isEqualTo(match.home().name());
        assertThat(again.clock().periods()).containsAll(match.clock().periods());
    }

    @Property(tries = 100)
    void whatWasReadIsWrittenTheSameAgain(@ForAll("matches") Match match) throws IOException {
        String once = CsvMatchWriter.write(match);

        assertThat(CsvMatchWriter.write(Csv.lenient(once))).isEqualTo(once);
    }

    @Property(tries = 500)
    void aCellIsRestored(@ForAll("texts") String text) {
        String cell = Cell.defused(text);

        assertThat(Cell.restored(cell)).isEqualTo(plain(text));
        assertThat(Stream.of(cell.split("[,;\t\r\n]")).map(String::strip))
                .noneMatch(part -> part.matches("(?s)[=+\\-@＝＋－＠].*"));
    }

    @Property(tries = 300)
    void aFileDamagedAnywhereIsReadOrRefusedInOneSentence(
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("texts") String rubbish)
            throws IOException {
        String sample = Files.readString(Path.of("assets/templates/match.csv"));
        int to = Math.min(sample.length(), from + length);
        try {
            Csv.lenient(sample.substring(0, from) + rubbish + sample.substring(to));
        } catch (MatchFormatException e) {
            assertThat(e.getMessage()).startsWith("sample").endsWith(".").doesNotContain("\n");
        }
    }

    /** The list makes no events of a plain table, and must come to the same result, be the table as damaged as it may. */
    @Property(tries = 100)
    void theLibraryListsAnyTableAsItIs(
            @ForAll @IntRange(max = 110) int from,
            @ForAll @IntRange(max = 12) int length,
            @ForAll("texts") String rubbish)
            throws IOException {
        int to = Math.min(PLAIN.length(), from + length);
        Path file = Files.createTempFile("any", ".csv");
        try {
            Files.writeString(file, PLAIN.substring(0, from) + rubbish + PLAIN.substring(to));
            assertThat(told(() -> new CsvFormat().lister().list(file, FirstLook.at(file))))
                    .isEqualTo(told(() -> List.of(Listing.of(Csv.lenient(Files.readString(file))))));
        } finally {
            Files.delete(file);
        }
    }

    private static Object told(Callable<List<Listing>> listing) {
        try {
            return listing.call();
        } catch (Exception refused) {
            return refused.getClass();
        }
    }

    @Provide
    Arbitrary<Match> matches() {
        return AnyMatch.matchesWithPlay();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dangerous = Arbitraries.strings()
                .withChars("=+-@'\",;# \t\r\nax1＝\uFEFF\u0000\u001B\u009B\u202E")
                .ofMaxLength(12);
        return Arbitraries.oneOf(dangerous, Arbitraries.strings().ofMaxLength(5));
    }

    /** Without what steers a terminal or turns its neighbours about. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(character -> "\t\r\n".indexOf(character) >= 0 || !Character.isISOControl(character))
                .filter(character ->
                        character < 0x2028 || character > 0x2069 || character > 0x202E && character < 0x2066)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static List<String> said(Match match) {
        return match.events().stream().map(event -> new Said(event).toString()).toList();
    }
}
