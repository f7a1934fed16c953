package matchline.ui.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Notices that a file changed and has come to rest, by looking at it now and then. That works where systems tell nothing,
 * as on network drives, and for editors that write a new file and rename it.
 */
public final class FileWatch {
    private Optional<Path> watched = Optional.empty();
    private Optional<Stamp> known = Optional.empty();
    private Optional<Stamp> latest = Optional.empty();

    private record Stamp(long size, FileTime changed, Optional<Object> identity) {}

    /** Whether it is another than at the first look, or the last time it was, and the same as at the look before. */
    public synchronized boolean hasChanged(Path file) {
        Optional<Stamp> now = stamp(file);
        if (!watched.equals(Optional.of(file))) {
            watched = Optional.of(file);
            known = now;
        }
        boolean rests = now.isPresent() && now.equals(latest);
        latest = now;
        boolean changed = rests && !now.equals(known);
        if (changed) {
            known = now;
        }
        return changed;
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
