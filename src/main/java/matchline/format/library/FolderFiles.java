package matchline.format.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The files in a folder and its folders that may hold matches, by their endings; hidden ones are left alone. */
final class FolderFiles extends SimpleFileVisitor<Path> {
    private static final List<String> ENDINGS = List.of(".json", ".csv", ".tsv", ".txt");
    private static final int MOST = 200_000;

    private final Map<Path, Stamp> files = new LinkedHashMap<>();
    private final Path folder;
    private final BooleanSupplier wanted;

    /** Size in bytes and time of the last change in milliseconds: a file with the same ones holds the same. */
    record Stamp(long size, long changed) {}

    private FolderFiles(Path folder, BooleanSupplier wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** The files with their stamps. */
    static Map<Path, Stamp> in(Path folder, BooleanSupplier wanted) throws IOException {
        FolderFiles found = new FolderFiles(folder, wanted);
        Files.walkFileTree(folder, found);
        return found.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) && !directory.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && mayHoldMatches(file)) {
            linkedTo(file, attributes)
                    .filter(BasicFileAttributes::isRegularFile)
                    .ifPresent(found -> files.put(
                            file,
                            new Stamp(found.size(), found.lastModifiedTime().toMillis())));
        }
        return wanted.getAsBoolean() && files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /** A link to a file is as good as the file; one to a folder may lead round in circles and is not followed. */
    private static Optional<BasicFileAttributes> linkedTo(Path file, BasicFileAttributes attributes) {
        try {
            return Optional.of(
                    attributes.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : attributes);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** What may not be looked at is passed by, unless it is all there is to look at. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean mayHoldMatches(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
