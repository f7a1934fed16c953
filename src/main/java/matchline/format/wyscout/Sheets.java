package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.format.reading.Listing;
import matchline.format.reading.Reading;

/** The match sheets in folders, each folder read once; safe for many threads. */
final class Sheets {
    private final Map<Path, Map<String, Listing>> folders = new ConcurrentHashMap<>();

    /** Whether there are any sheets where that of the file could be. */
    boolean areNear(Path file) {
        return near(file).anyMatch(listings -> !listings.isEmpty());
    }

    /** What the sheet of that match says, if it is anywhere near its file. */
    Optional<Listing> listing(String match, Path file) {
        return near(file)
                .filter(listings -> listings.containsKey(match))
                .map(listings -> listings.get(match))
                .findFirst();
    }

    private Stream<Map<String, Listing>> near(Path file) {
        return SheetFinder.places(file).stream().map(place -> folders.computeIfAbsent(place, Sheets::read));
    }

    /** Where the sheets are broken, the match's own file tells enough for a list. */
    private static Map<String, Listing> read(Path folder) {
        try {
            return SheetFinder.allIn(folder, new Reading(folder.toString(), _ -> {})).stream()
                    .filter(sheet -> sheet.listing().isPresent())
                    .collect(Collectors.toMap(
                            SheetJson::match, sheet -> sheet.listing().orElseThrow(), (first, _) -> first));
        } catch (IOException _) {
            return Map.of();
        }
    }
}
