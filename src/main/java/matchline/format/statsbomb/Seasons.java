package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;

/**
 * The files of matches, one for each season, in which the match of a file of events is looked up. A season that told of
 * a match is kept while it stays as it is, for others are likely to be told there too; threads may share it.
 */
final class Seasons {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final long LARGEST = 16 << 20;

    private final Map<Path, Season> kept = new ConcurrentHashMap<>();

    private record Season(FileTime written, Map<String, MatchJson> matches) {
        boolean isStill(Path file) {
            try {
                return Files.getLastModifiedTime(file).equals(written);
            } catch (IOException _) {
                return false;
            }
        }
    }

    /** The match of a file in the files of matches, if these lie where they do in the data as it is published. */
    Optional<MatchJson> listed(Path file) throws IOException {
        Matcher number = NUMBER.matcher(file.getFileName().toString());
        Path matches = new MatchFolder(file).besideFolder("matches");
        if (!number.find() || !Files.isDirectory(matches)) {
            return Optional.empty();
        }
        Optional<MatchJson> known = known(number.group(), matches);
        return known.isPresent() ? known : find(number.group(), matches);
    }

    private Optional<MatchJson> known(String id, Path folder) {
        for (Map.Entry<Path, Season> each : kept.entrySet()) {
            MatchJson match = each.getValue().matches().get(id);
            if (match != null
                    && each.getKey().startsWith(folder)
                    && each.getValue().isStill(each.getKey())) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private Optional<MatchJson> find(String id, Path folder) throws IOException {
        for (Path file : files(folder)) {
            FileTime written = Files.getLastModifiedTime(file);
            Map<String, MatchJson> matches = matches(id, file);
            if (matches.containsKey(id)) {
                kept.put(file, new Season(written, matches));
                return Optional.of(matches.get(id));
            }
        }
        return Optional.empty();
    }

    /** Looks for the bare digits first: there are dozens of seasons, and one of them holds the match. */
    private static Map<String, MatchJson> matches(String id, Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (!content.contains(id)) {
            return Map.of();
        }
        try {
            return MatchesFile.read(file, new Reading(file.toString(), _ -> {})).stream()
                    .collect(Collectors.toMap(
                            match -> String.valueOf(match.id()), Function.identity(), (first, _) -> first));
        } catch (MatchFormatException _) {
            return Map.of();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, MatchFolder.SEASON_DEPTH)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList();
        }
    }
}
