package matchline.ui.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import matchline.export.AtomicFile;
import matchline.export.Overwrite;
import matchline.format.library.LibraryIndex;

/** Keeps the index of each folder that was opened as a library; to lose one only costs time. */
public final class LibraryStore {
    private static final int LETTERS = 16;
    private static final Duration KEPT = Duration.ofDays(90);

    private final Path cache;

    /** @param cache the folder for what can be found out again */
    public LibraryStore(Path cache) {
        this.cache = cache;
    }

    /** What is remembered of the folder; a broken index is set aside. */
    public LibraryIndex load(Path folder) {
        AtomicFile.sweep(cache);
        Path file = file(folder);
        try (InputStream in = Files.newInputStream(file)) {
            LibraryIndex index = LibraryIndex.read(in);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return index;
        } catch (NoSuchFileException firstTime) {
            return LibraryIndex.EMPTY;
        } catch (IOException broken) {
            setAside(file);
            return LibraryIndex.EMPTY;
        }
    }

    public void save(Path folder, LibraryIndex index) {
        try {
            Files.createDirectories(cache);
            AtomicFile.write(file(folder), Overwrite.REPLACE, index::writeTo);
        } catch (IOException full) {
            // The folder is looked through again the next time.
        }
    }

    /** Forgets the folders that were not opened for long. */
    public void sweep() {
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(cache, "library-*.index*")) {
            for (Path index : indexes) {
                if (Files.getLastModifiedTime(index)
                        .toInstant()
                        .isBefore(Instant.now().minus(KEPT))) {
                    Files.deleteIfExists(index);
                }
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            // They take a little room and do no harm.
        }
    }

    private static void setAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stuck) {
            // It is written anew in any case.
        }
    }

    private Path file(Path folder) {
        try {
            byte[] name = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return cache.resolve("library-%s.index".formatted(HexFormat.of().formatHex(digest, 0, LETTERS / 2)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
