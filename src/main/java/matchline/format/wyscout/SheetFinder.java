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
import java.util.function.Predicate;
import java.util.stream.Stream;
import matchline.format.json.JsonFile;
import matchline.format.reading.Reading;

/**
 * Finds the sheet of a match where the data set keeps it: in a file {@code matches…json}, or in {@code matches.zip}, in
 * the folder of the match or one of the two above it, or in a folder {@code raw_data} there.
 */
final class SheetFinder {
    private static final int FOLDERS_UP = 3;
    private static final long LARGEST = 16 << 20;

    private final Predicate<String> wanted;
    private final Reading reading;

    private SheetFinder(Predicate<String> wanted, Reading reading) {
        this.wanted = wanted;
        this.reading = reading;
    }

    /** The sheet of one match, wherever in the data set its file is. */
    static Optional<SheetJson> near(Path file, String match, Reading reading) throws IOException {
        SheetFinder finder = new SheetFinder(text -> text.contains(match), reading);
        for (Path place : places(file)) {
            Optional<SheetJson> found = finder.in(place).stream()
                    .filter(sheet -> sheet.match().equals(match))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All sheets in a folder. */
    static List<SheetJson> allIn(Path place, Reading reading) throws IOException {
        return new SheetFinder(_ -> true, reading).in(place);
    }

    /** The folders in which the sheet of a file may be, the likeliest first. */
    static List<Path> places(Path file) {
        List<Path> places = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        for (int up = 0; up < FOLDERS_UP && folder != null; up++, folder = folder.getParent()) {
            places.add(folder);
            places.add(folder.resolve("raw_data"));
        }
        return places;
    }

    private List<SheetJson> in(Path folder) throws IOException {
        List<SheetJson> sheets = new ArrayList<>();
        for (Path list : lists(folder)) {
            if (list.toString().endsWith(".zip")) {
                try (FileSystem files = FileSystems.newFileSystem(list)) {
                    for (Path zipped : lists(files.getPath("/"))) {
                        sheets.addAll(inList(zipped));
                    }
                }
            } else {
                sheets.addAll(inList(list));
            }
        }
        return sheets;
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
    private List<SheetJson> inList(Path list) throws IOException {
        if (Files.size(list) > LARGEST || list.toString().endsWith(".zip")) {
            return List.of();
        }
        if (!wanted.test(Files.readString(list, StandardCharsets.ISO_8859_1))) {
            return List.of();
        }
        return JsonFile.read(list, reading, json -> {
            List<SheetJson> found = new ArrayList<>();
            json.array(() -> found.add(SheetJson.read(json)));
            return found;
        });
    }
}
