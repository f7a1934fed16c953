package matchline.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    private Path folder;

    private final FileWatch watch = new FileWatch();
    private Path file;

    @BeforeEach
    void look() throws IOException {
        file = Files.writeString(folder.resolve("match.json"), "one");
        watch.hasChanged(file);
    }

    @Test
    void aFileThatStaysDoesNotChange() {
        assertThat(watch.hasChanged(file)).isFalse();
        assertThat(watch.hasChanged(file)).isFalse();
    }

    @Test
    void aChangeIsToldOnceAndNotBeforeTheFileRests() throws IOException {
        Files.writeString(file, "half of it");
        assertThat(watch.hasChanged(file)).isFalse();
        Files.writeString(file, "all of it is written");
        assertThat(watch.hasChanged(file)).isFalse();
        assertThat(watch.hasChanged(file)).isTrue();
        assertThat(watch.hasChanged(file)).isFalse();
    }

    @Test
    void aFileThatWasReplacedByAnotherHasChanged() throws IOException {
        Files.delete(file);
        assertThat(watch.hasChanged(file)).isFalse();
        assertThat(watch.hasChanged(file)).isFalse();
        Path other = Files.writeString(folder.resolve("match.json~"), "another");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(watch.hasChanged(file)).isFalse();
        assertThat(watch.hasChanged(file)).isTrue();
    }

    @Test
    void anotherFileIsWatchedFromItsFirstLook() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "other");
        assertThat(watch.hasChanged(other)).isFalse();
        assertThat(watch.hasChanged(other)).isFalse();
    }
}
