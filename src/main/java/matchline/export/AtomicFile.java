package matchline.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file whole or not at all: into a temporary file beside the target, flushed to the disk, then moved into place.
 * Whatever goes wrong, the file that was there before is still there, and the exception says what went wrong in a sentence.
 * A link stays a link, a file keeps its permissions, and a device or a pipe, which cannot be replaced, is written into.
 */
public final class AtomicFile {
    /** Whoever writes has moved his file into place in less time than this after closing it. */
    private static final Duration MOVED = Duration.ofSeconds(5);

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes what a file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws FileExistsException if the file exists and shall not be replaced
     * @throws IOException if it cannot be written
     */
    public static void write(Path target, Overwrite overwrite, Content content) throws IOException {
        Optional<Path> file = isDevice(target) ? Optional.empty() : Optional.of(destination(target, overwrite));
        try {
            if (file.isPresent()) {
                replace(file.get(), overwrite, content);
            } else {
                writeInto(target, content);
            }
        } catch (FileAlreadyExistsException sinceThen) {
            throw new FileExistsException(target);
        } catch (IOException failed) {
            throw new IOException("\"%s\" cannot be written: %s".formatted(target, reason(failed)), failed);
        }
    }

    private static void replace(Path file, Overwrite overwrite, Content content) throws IOException {
        Path temporary = file.resolveSibling(
                ".matchline-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        try {
            writeAndFlush(temporary, content);
            keepPermissions(file, temporary);
            move(temporary, file, overwrite);
        } finally {
            Files.deleteIfExists(temporary);
        }
        flushFolder(file.getParent());
    }

    private static boolean isDevice(Path target) {
        try {
            return Files.readAttributes(target, BasicFileAttributes.class).isOther();
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void writeInto(Path device, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE), BUFFER)) {
            content.writeTo(out);
        }
    }

    /** Removes what was left in a folder when the program was killed while it wrote there. */
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> temporaries = Files.newDirectoryStream(folder, ".matchline-*.tmp")) {
            temporaries.forEach(AtomicFile::deleteUnlessHeld);
        } catch (IOException | DirectoryIteratorException notNow) {
            // What cannot be removed does no harm.
        }
    }

    private static void deleteUnlessHeld(Path temporary) {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            Instant moved = Files.getLastModifiedTime(temporary).toInstant().plus(MOVED);
            if (Instant.now().isAfter(moved) && channel.tryLock() != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            // Somebody is writing it.
        }
    }

    /** Where the file really goes: a link stays, and the file it leads to is replaced. */
    private static Path destination(Path target, Overwrite overwrite) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new IOException("\"%s\" is a folder; name a file".formatted(target));
        }
        if (Files.exists(file) && overwrite == Overwrite.REFUSE) {
            throw new FileExistsException(target);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IOException("the folder \"%s\" does not exist".formatted(file.getParent()));
        }
        return file;
    }

    /** Tells other programs like this that the file is no leftover, until it is closed or the program is no more. */
    private static void hold(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException notHere) {
            // Some drives know no locks; there nothing is ever swept.
        }
    }

    /** Closes the file too, for not every system moves one that is open. */
    private static void writeAndFlush(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            hold(channel);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** What was for the user's eyes only stays so. */
    private static void keepPermissions(Path file, Path temporary) throws IOException {
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
        }
    }

    private static void move(Path temporary, Path file, Overwrite overwrite) throws IOException {
        if (overwrite == Overwrite.REFUSE) {
            Files.move(temporary, file);
            return;
        }
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name last through a power cut; not every system lets a folder be flushed, and none needs it twice. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The file is in place all the same.
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "writing there is not allowed";
            case FileSystemException told when told.getReason() != null -> told.getReason();
            case FileSystemException silent -> "its folder refused it or went away";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
