package matchline.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file beside the target, flushed to the disk, then moved into place.
 * Whatever goes wrong, the file that was there before is still there, and the exception says what went wrong in a sentence.
 */
public final class AtomicFile {
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
        Path file = destination(target, overwrite);
        Path temporary = file.resolveSibling(".matchline-" + UUID.randomUUID() + ".tmp");
        try {
            writeAndFlush(temporary, content);
            move(temporary, file, overwrite);
        } catch (FileAlreadyExistsException sinceThen) {
            throw new FileExistsException(target);
        } catch (IOException failed) {
            throw new IOException("\"%s\" cannot be written: %s".formatted(target, reason(failed)), failed);
        } finally {
            Files.deleteIfExists(temporary);
        }
        flushFolder(file.getParent());
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
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("\"%s\" is a device, not a file".formatted(target));
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IOException("the folder \"%s\" does not exist".formatted(file.getParent()));
        }
        return file;
    }

    private static void writeAndFlush(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
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
