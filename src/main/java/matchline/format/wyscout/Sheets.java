package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import matchline.format.reading.Listing;
import matchline.format.reading.Reading;

/** The match sheets in folders, each folder read once; safe for many threads. */
final class Sheets {
    private final Map<Path, Map<String, Listing>> folders = new ConcurrentHashMap<>();

    /** What the sheet of that match says, if it is anywhere near its file. */
    Optional<Listing> listing(String match, Path file) {
        return SheetFinder.places(file).stream()
                .map(place -> folders.computeIfAbsent(place, Sheets::read))
                .filter(listings -> listings.containsKey(match))
                .map(listings -> listings.get(match))
                .findFirst();
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
