package matchline.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer once started from or found, fed again to every door. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFileThroughEveryDoor(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Target target : Target.values()) {
            assertThatCode(() -> target.feed(bytes)).as(target.title()).doesNotThrowAnyException();
        }
    }

    private static List<Arguments> everyFileThroughEveryDoor() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".dict"))
                    .sorted()
                    .map(Arguments::of)
                    .toList();
        }
    }
}
