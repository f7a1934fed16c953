package matchline.format.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import matchline.format.MatchFiles;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.MatchFormatException;

/** Looks into files for matches; safe for many threads. */
final class FileLook {
    private final Map<MatchFormat, Lister> listers = new ConcurrentHashMap<>();

    /** What the library says of a file; nothing if it is whole and no match. */
    List<LibraryEntry> into(Path file) {
        try {
            FirstLook glance = FirstLook.glance(file);
            Optional<MatchFormat> format = MatchFiles.formatOf(glance);
            if (format.isEmpty()) {
                format = MatchFiles.formatOf(FirstLook.at(file));
            }
            return format.isPresent() ? list(file, glance, format.get()) : stranger(file);
        } catch (MatchFormatException e) {
            return List.of(LibraryEntry.broken(file, e.getMessage()));
        } catch (IOException | RuntimeException unreadable) {
            return List.of(LibraryEntry.broken(file, "%s: it cannot be read (%s).".formatted(file, unreadable)));
        }
    }

    private List<LibraryEntry> list(Path file, FirstLook look, MatchFormat format) throws IOException {
        List<LibraryEntry> entries = new ArrayList<>();
        for (Listing match :
                listers.computeIfAbsent(format, MatchFormat::lister).list(file, look)) {
            entries.add(LibraryEntry.of(file, entries.size(), match));
        }
        return entries;
    }

    /** A file of no format of ours is somebody else's; one that breaks off may have been a match. */
    private static List<LibraryEntry> stranger(Path file) throws IOException {
        try {
            MatchFiles.matches(file, _ -> {});
            return List.of();
        } catch (MatchFormatException e) {
            boolean broken = !e.place().isEmpty() || Files.size(file) == 0;
            return broken ? List.of(LibraryEntry.broken(file, e.getMessage())) : List.of();
        }
    }
}
