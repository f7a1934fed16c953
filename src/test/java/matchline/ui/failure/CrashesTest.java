package matchline.ui.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashesTest {
    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void whatNobodyCaughtIsToldAndLoggedWithWhereItHappened() {
        Path logs = folder.resolve("100 % ours/logs");
        crashes(logs).uncaughtException(Thread.currentThread(), new IllegalStateException("no such shirt"));

        assertThat(told).singleElement().asString().contains("Matchline test", "no such shirt", "CrashesTest");
        assertThat(logs.resolve("matchline-0.log")).content().contains("no such shirt", "CrashesTest");
    }

    @Test
    void aNameInAMessageDoesNotSteerTheTerminalWhereTheLogIsRead() throws IOException {
        CrashLog log = new CrashLog(folder);
        log.add("no such player: \u001B[2J\u009BK\r\n\tat Crashes");
        assertThat(Files.readAllLines(log.file())).endsWith("no such player: \uFFFD[2J\uFFFDK", "\tat Crashes");
    }

    @Test
    void whatFailsAtEveryFrameIsToldOnce() {
        Crashes crashes = crashes(folder);
        for (int frame = 0; frame < 1_000; frame++) {
            crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("frame " + frame));
        }
        assertThat(told).hasSize(1);
        crashes.uncaughtException(Thread.currentThread(), new StackOverflowError());
        assertThat(told).hasSize(2);
    }

    @Test
    void whereNoLogCanBeWrittenItIsToldAllTheSame() throws IOException {
        Path file = Files.createFile(folder.resolve("logs"));
        crashes(file).uncaughtException(Thread.currentThread(), new IllegalStateException("no such shirt"));
        assertThat(told).singleElement().asString().contains("no such shirt");
    }

    @Test
    void theLogStaysSmall() throws IOException {
        CrashLog log = new CrashLog(folder);
        for (int i = 0; i < 40; i++) {
            log.add("x".repeat(50_000));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isBetween(300_000L, 1_000_000L);
        }
    }

    private Crashes crashes(Path logs) {
        return new Crashes(new CrashLog(logs), "Matchline test", (_, details) -> told.add(details));
    }
}
