package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends the writing, the old or the new file is whole. {@code -Dkills=500} kills as often. */
class NothingLostTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void aKilledProgramLosesNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("picture.png");
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            kill(start(List.of(), file.toString()), random);
            assertThat(EndlessWriter.isWhole(file)).as("after kill %d", i + 1).isTrue();
            for (Path leftover : leftovers()) {
                Files.setLastModifiedTime(leftover, FileTime.fromMillis(0));
            }
            AtomicFile.sweep(folder);
            assertThat(leftovers()).isEmpty();
        }
    }

    @Test
    void whatIsBeingWrittenIsNotSwept() throws IOException {
        AtomicFile.write(folder.resolve("new.txt"), Overwrite.REFUSE, out -> {
            Files.setLastModifiedTime(leftovers().getFirst(), FileTime.fromMillis(0));
            AtomicFile.sweep(folder);
            assertThat(leftovers()).hasSize(1);
            out.write('x');
        });
        assertThat(folder.resolve("new.txt")).hasContent("x");
    }

    @Test
    void aFullDiskLosesNothing() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/bash")).exists();
        Path file = folder.resolve("picture.png");
        Files.write(file, EndlessWriter.content(new Random(2)));

        Process limited = start(List.of("/bin/bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"), file.toString(), "1");

        assertThat(limited.inputReader().readLine()).isEqualTo("\"" + file + "\" cannot be written: File too large");
        limited.waitFor();
        assertThat(EndlessWriter.isWhole(file)).isTrue();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFolderThatMustNotBeWrittenToIsLeftAsItIs() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("old.txt"), "old");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed))
                .as("the superuser may write anywhere")
                .isFalse();

        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, Overwrite.REPLACE, out -> out.write('x')))
                .withMessage("\"%s\" cannot be written: writing there is not allowed", file);
        assertThat(file).hasContent("old");
    }

    @Test
    void whatWasForTheUsersEyesOnlyStaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("old.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, Overwrite.REPLACE, out -> out.write('x'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx64m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EndlessWriter.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    /** At some point of its work, the first file being written. */
    private static void kill(Process writer, Random random) throws IOException, InterruptedException {
        assertThat(writer.inputReader().readLine()).isEqualTo("written");
        Thread.sleep(random.nextInt(30), random.nextInt(1_000_000));
        writer.destroyForcibly().waitFor();
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
