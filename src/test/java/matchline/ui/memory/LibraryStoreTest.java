package matchline.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import matchline.format.library.LibraryIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryStoreTest {
    @TempDir
    private Path cache;

    @Test
    void whatWasNotOpenedForLongIsForgotten() throws IOException {
        LibraryStore store = new LibraryStore(cache);
        store.save(Path.of("opened again"), LibraryIndex.EMPTY);
        age(Duration.ofDays(91));
        store.load(Path.of("opened again"));
        store.save(Path.of("opened in winter"), LibraryIndex.EMPTY);
        Files.createFile(cache.resolve("somebody else's"));
        List<Path> kept = files();
        store.save(Path.of("opened last year"), LibraryIndex.EMPTY);
        Path old = files().stream()
                .filter(file -> !kept.contains(file))
                .findFirst()
                .orElseThrow();
        age(old, Duration.ofDays(91));
        age(cache.resolve("somebody else's"), Duration.ofDays(91));

        store.sweep();

        assertThat(files()).containsExactlyInAnyOrderElementsOf(kept);
    }

    private void age(Duration age) throws IOException {
        for (Path file : files()) {
            age(file, age);
        }
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }
}
