package matchline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matchline.AnyMatch;
import matchline.format.matchfile.MatchFileFormat;
import matchline.format.matchfile.MatchFileWriter;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.Match;
import matchline.model.MatchEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MatchFileProperties {
    private static final String SAMPLE = Samples.text("every-event.match.json");

    @Property(tries = 200)
    void aFileDamagedAnywhereIsReadOrRefusedInOneSentence(
            @ForAll("places") int from, @ForAll @IntRange(max = 40) int length, @ForAll("rubbish") String rubbish)
            throws IOException {
        int to = Math.min(SAMPLE.length(), from + length);
        String damaged = SAMPLE.substring(0, from) + rubbish + SAMPLE.substring(to);
        try {
            read(damaged);
        } catch (MatchFormatException e) {
            assertThat(e.getMessage()).startsWith("sample").endsWith(".").doesNotContain("\n");
        }
    }

    @Property(tries = 100)
    void anyMatchIsReadAsItWasWritten(@ForAll("matches") Match match) throws IOException {
        Match again = read(MatchFileWriter.write(match));

        assertThat(again.events().stream().map(MatchEvent::moment).toList())
                .isEqualTo(match.events().stream().map(MatchEvent::moment).toList());
        assertThat(again.events()).isEqualTo(match.events());
        assertThat(again.play()).isEqualTo(match.play());
        assertThat(again.clock()).isEqualTo(match.clock());
    }

    /** The list reads a file without understanding it, and must come to the same result. */
    @Property(tries = 100)
    void theLibraryListsAnyMatchAsItIs(@ForAll("matches") Match match) throws IOException {
        Path file = Files.createTempFile("any", ".match.json");
        try {
            Files.writeString(file, MatchFileWriter.write(match));
            assertThat(new MatchFileFormat().lister().list(file, FirstLook.at(file)))
                    .containsExactly(Listing.of(match));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, SAMPLE.length() - 1);
    }

    @Provide
    Arbitrary<String> rubbish() {
        List<String> likely = List.of(
                "", "null", "{}", "[]", "1e400", "-1", "\"\"", "\"999+99\"", "true", "{", "\\", "\u0000", "\uD800");
        return Arbitraries.oneOf(Arbitraries.of(likely), Arbitraries.strings().ofMaxLength(5));
    }

    @Provide
    Arbitrary<Match> matches() {
        return AnyMatch.matchesWithPlay();
    }

    private static Match read(String json) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return new MatchFileFormat().read(in, new Reading("sample", _ -> {}));
    }
}
