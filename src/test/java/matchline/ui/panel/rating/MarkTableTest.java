package matchline.ui.panel.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matchline.analysis.MarkRule;
import matchline.ui.panel.OnStage;
import org.junit.jupiter.api.Test;

class MarkTableTest {
    @Test
    void theReadmeHoldsTheTableThatIsComputedBy() throws IOException {
        List<String> rows = Stream.of(MarkRule.values())
                .map(rule -> "| %s | %s |"
                        .formatted(MarkTable.nameOf(rule, OnStage.WORDS), MarkTable.moved(rule, OnStage.WORDS)))
                .toList();
        assertThat(Files.readAllLines(Path.of("README.md"))).containsSequence(rows);
    }
}
