package matchline.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsKnownByItsContentAndNotByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("holiday.jpg"), Samples.text("two-one.match.json"));

        assertThat(MatchFiles.read(file, _ -> {}).home().name()).isEqualTo("Reims");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("bom"), "\uFEFF" + Samples.text("two-one.match.json"));

        assertThat(MatchFiles.read(file, _ -> {}).events()).hasSize(3);
    }

    @Test
    void theMatchesInAFileAreListedByTheirTeams() throws IOException {
        Path file = Files.writeString(folder.resolve("two-one"), Samples.text("two-one.match.json"));

        assertThat(MatchFiles.matches(file, _ -> {}))
                .extracting(StoredMatch::title)
                .containsExactly("Reims – Lens");
    }

    @Test
    void whatIsOddIsReportedWithItsPlace() throws IOException {
        String text = Samples.text("two-one.match.json").replace("\"assist\"", "\"helper\"");
        List<Problem> found = new ArrayList<>();
        MatchFiles.read(Files.writeString(folder.resolve("odd"), text), found::add);

        assertThat(found)
                .containsExactly(new Problem("events[0].helper", "this key is not known here and is left out."));
    }

    @Test
    void theBuiltInMatchIsThere() {
        assertThat(MatchFiles.builtIn().home().name()).isEqualTo("Toulouse");
    }
}
