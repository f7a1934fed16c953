package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws IOException {
        AtomicFile.write(folder.resolve("new.txt"), Overwrite.REFUSE, out -> out.write('x'));
        assertThat(folder.resolve("new.txt")).hasContent("x");
        assertThatNothingElseIsLeft("new.txt");
    }

    @Test
    void leavesAFileThatIsThere() throws IOException {
        Path target = Files.writeString(folder.resolve("old.txt"), "old");
        assertThatExceptionOfType(FileExistsException.class)
                .isThrownBy(() -> AtomicFile.write(target, Overwrite.REFUSE, out -> out.write('x')))
                .withMessage("\"%s\" exists already and was left as it is", target);
        assertThat(target).hasContent("old");
    }

    @Test
    void replacesItWhenTold() throws IOException {
        Path target = Files.writeString(folder.resolve("old.txt"), "old");
        AtomicFile.write(target, Overwrite.REPLACE, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(target).hasContent("new");
        assertThatNothingElseIsLeft("old.txt");
    }

    @Test
    void losesNothingWhenWritingFailsHalfway() throws IOException {
        Path target = Files.writeString(folder.resolve("old.txt"), "old");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(target, Overwrite.REPLACE, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }))
                .withMessage("\"%s\" cannot be written: No space left on device", target);
        assertThat(target).hasContent("old");
        assertThatNothingElseIsLeft("old.txt");
    }

    @Test
    void losesNothingWhenTheProgramFailsHalfway() throws IOException {
        Path target = folder.resolve("new.txt");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> AtomicFile.write(target, Overwrite.REPLACE, _ -> {
                    throw new IllegalStateException("a bug");
                }));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotReplaceWhatAppearedMeanwhile() throws IOException {
        Path target = folder.resolve("new.txt");
        assertThatExceptionOfType(FileExistsException.class)
                .isThrownBy(() ->
                        AtomicFile.write(target, Overwrite.REFUSE, _ -> Files.writeString(target, "somebody else's")));
        assertThat(target).hasContent("somebody else's");
        assertThatNothingElseIsLeft("new.txt");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(folder, Overwrite.REPLACE, out -> out.write('x')))
                .withMessage("\"%s\" is a folder; name a file", folder);
    }

    @Test
    void theFolderMustBeThere() {
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(folder.resolve("no/x.txt"), Overwrite.REFUSE, out -> out.write('x')))
                .withMessage("the folder \"%s\" does not exist", folder.resolve("no"));
    }

    @Test
    void theFolderMustStay() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(gone.resolve("x.txt"), Overwrite.REFUSE, _ -> {
                    for (Path file : Files.list(gone).toList()) {
                        Files.delete(file);
                    }
                    Files.delete(gone);
                }))
                .withMessageContaining("cannot be written");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        AtomicFile.write(link, Overwrite.REPLACE, out -> out.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("x");
    }

    @Test
    void whatCannotBeReplacedIsWrittenInto() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeThat(nothing).exists();
        AtomicFile.write(nothing, Overwrite.REFUSE, out -> out.write('x'));
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void aFileJustClosedIsNotSwept() throws IOException {
        Path closed = Files.createFile(folder.resolve(".matchline-1.tmp"));
        AtomicFile.sweep(folder);
        assertThat(closed).exists();
        Files.setLastModifiedTime(closed, FileTime.fromMillis(0));
        AtomicFile.sweep(folder);
        assertThat(closed).doesNotExist();
    }

    @Test
    void othersMayReadItAsTheyMayReadAnyFile() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.txt"), "");
        AtomicFile.write(folder.resolve("ours.txt"), Overwrite.REFUSE, out -> out.write('x'));
        var permissions = Files.getPosixFilePermissions(folder.resolve("ours.txt"));
        assertThat(permissions)
                .contains(PosixFilePermission.OWNER_READ)
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    private void assertThatNothingElseIsLeft(String name) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
    }
}
