package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;

/**
 * Where the files of one match lie to each other: {@code events/15946.json}, {@code lineups/15946.json} and one of
 * {@code matches/11/4.json}; or all in one folder, with the kind in the name.
 */
record MatchFolder(Path file) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> KINDS = Set.of("events", "lineups", "three-sixty");
    private static final int SEASON_DEPTH = 2;
    private static final long LARGEST = 16 << 20;

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

    /** The match in the files of matches, if these lie where they do in the data as it is published. */
    Optional<MatchJson> listed() throws IOException {
        Matcher number = NUMBER.matcher(file.getFileName().toString());
        Path matches = besideFolder("matches");
        if (!number.find() || !Files.isDirectory(matches)) {
            return Optional.empty();
        }
        for (Path season : seasons(matches)) {
            Optional<MatchJson> match = find(number.group(), season);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Looks for the bare digits first: there are dozens of seasons, and one of them holds the match. */
    private static Optional<MatchJson> find(String id, Path season) throws IOException {
        String content = new String(Files.readAllBytes(season), StandardCharsets.ISO_8859_1);
        if (!content.contains(id)) {
            return Optional.empty();
        }
        try {
            return MatchesFile.read(season, new Reading(season.toString(), _ -> {})).stream()
                    .filter(match -> id.equals(String.valueOf(match.id())))
                    .findFirst();
        } catch (MatchFormatException _) {
            return Optional.empty();
        }
    }

    private static List<Path> seasons(Path matches) throws IOException {
        try (Stream<Path> files = Files.walk(matches, SEASON_DEPTH)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList();
        }
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

    private Path besideFolder(String name) {
        Path folder = file.toAbsolutePath().getParent();
        return folder.resolveSibling(name);
    }
}
