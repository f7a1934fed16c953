package matchline.format.statsbomb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the files of one match lie to each other: {@code events/15946.json}, {@code lineups/15946.json} and one of
 * {@code matches/11/4.json}; or all in one folder, with the kind in the name.
 */
record MatchFolder(Path file) {
    private static final Set<String> KINDS = Set.of("events", "lineups", "three-sixty");
    static final int SEASON_DEPTH = 2;

    /** The events that a file belongs to if it lies where it does in the data as it is published. */
    static Optional<Path> matchOf(Path file) {
        Path folder = file.getParent();
        boolean ours = folder != null
                && folder.getFileName() != null
                && KINDS.contains(folder.getFileName().toString());
        return ours ? Optional.of(folder.resolveSibling("events").resolve(file.getFileName())) : Optional.empty();
    }

    /** Where the events of the matches listed in a file are. */
    static Optional<Path> eventsFolder(Path matchesFile) {
        Path above = matchesFile.getParent();
        for (int level = 0; above != null && level <= SEASON_DEPTH; level++) {
            Path wanted = above.resolve("events");
            if (Files.isDirectory(wanted)) {
                return Optional.of(wanted);
            }
            above = above.getParent();
        }
        return Optional.empty();
    }

    /** The file of a match listed in a file of matches, wherever in {@code matches} that lies. */
    static Optional<Path> eventsOf(Path matchesFile, int id) {
        return beside(matchesFile, "events", id);
    }

    static Optional<Path> lineUpsOf(Path matchesFile, int id) {
        return beside(matchesFile, "lineups", id);
    }

    private static Optional<Path> beside(Path matchesFile, String folder, int id) {
        Path above = matchesFile.toAbsolutePath().getParent();
        for (int level = 0; above != null && level <= SEASON_DEPTH; level++) {
            Path wanted = above.resolve(folder).resolve(id + ".json");
            if (Files.isRegularFile(wanted)) {
                return Optional.of(wanted);
            }
            above = above.getParent();
        }
        return Optional.empty();
    }

    Optional<Path> lineUps() {
        return sibling("event", "lineup");
    }

    Optional<Path> events() {
        return sibling("lineup", "event");
    }

    /** In the folder {@code lineups} beside the folder {@code events}, or in the same folder under a like name. */
    private Optional<Path> sibling(String own, String other) {
        String name = file.getFileName().toString();
        Stream<Path> places =
                Stream.of(besideFolder(other + "s").resolve(name), file.resolveSibling(name.replace(own, other)));
        return places.filter(place -> !place.equals(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    Path besideFolder(String name) {
        Path folder = file.toAbsolutePath().getParent();
        return folder.resolveSibling(name);
    }
}
