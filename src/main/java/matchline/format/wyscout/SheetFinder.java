package matchline.format.wyscout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.format.json.JsonStream;
import matchline.format.reading.Reading;

/**
 * Finds the sheet of a match where the data set keeps it: in a file {@code matches…json}, or in {@code matches.zip}, in
 * the folder of the match or one of the two above it, or in a folder {@code raw_data} there.
 */
final class SheetFinder {
    private static final int FOLDERS_UP = 3;
    private static final long LARGEST = 16 << 20;

    private final String match;
    private final Reading reading;

    SheetFinder(String match, Reading reading) {
        this.match = match;
        this.reading = reading;
    }

    Optional<SheetJson> near(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        for (int up = 0; up < FOLDERS_UP && folder != null; up++, folder = folder.getParent()) {
            for (Path place : List.of(folder, folder.resolve("raw_data"))) {
                Optional<SheetJson> found = in(place);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SheetJson> in(Path folder) throws IOException {
        for (Path list : lists(folder)) {
            Optional<SheetJson> found = list.toString().endsWith(".zip") ? inZip(list) : inList(list);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<SheetJson> inZip(Path zip) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            for (Path list : lists(files.getPath("/"))) {
                Optional<SheetJson> found = inList(list);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static List<Path> lists(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("matches.*\\.json|matches\\.zip"))
                    .sorted()
                    .toList();
        }
    }

    /** To look for the number first is much cheaper than to read all the sheets. */
    private Optional<SheetJson> inList(Path list) throws IOException {
        if (Files.size(list) > LARGEST || list.toString().endsWith(".zip")) {
            return Optional.empty();
        }
        String text = Files.readString(list, StandardCharsets.ISO_8859_1);
        if (!text.contains(match)) {
            return Optional.empty();
        }
        return JsonStream.read(list, reading, json -> {
            List<SheetJson> found = new ArrayList<>();
            json.array(() -> {
                SheetJson sheet = SheetJson.read(json);
                if (sheet.match().equals(match)) {
                    found.add(sheet);
                }
            });
            return found.stream().findFirst();
        });
    }
}
