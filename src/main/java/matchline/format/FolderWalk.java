package matchline.format;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** All files below a folder, in the order of their names; which of them hold matches is told one by one. */
public final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<Path> files = new ArrayList<>();

    private FolderWalk(Path start) {
        this.start = start;
    }

    /** Hidden files and folders are left out, and so are folders that cannot be entered. */
    public static List<Path> files(Path folder) throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        Files.walkFileTree(folder, walk);
        walk.files.sort(null);
        return List.copyOf(walk.files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && Files.isRegularFile(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) throws IOException {
        if (file.equals(start)) {
            throw refused;
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(start) && path.getFileName().toString().startsWith(".");
    }
}
