package matchline.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Gives every file of one run a name of its own: the second {@code a.png} is {@code a-2.png}. */
final class DistinctNames {
    private final Set<Path> given = new HashSet<>();

    /** The file itself, or one of like name that was not given yet. */
    Path give(Path wanted) {
        Path name = wanted;
        for (int number = 2; !given.add(name); number++) {
            name = numbered(wanted, number);
        }
        return name;
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
