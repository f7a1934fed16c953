package matchline.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Limits;
import matchline.format.reading.Reading;
import matchline.format.scan.BrokenJson;
import matchline.format.scan.JsonKind;
import matchline.format.scan.JsonScanner;
import matchline.model.Shortened;

/** Says what a file is that is in none of our formats: {@code a JSON array of 380 objects with the keys id and team}. */
final class ForeignFile {
    private static final int KEYS_TO_NAME = 6;

    private ForeignFile() {}

    /** Throws if it would be JSON but is broken, or can be had in another form: that may be all that is wrong with it. */
    static String describe(Path file, FirstLook look) throws IOException {
        return switch (look.shape()) {
            case JSON_OBJECT -> {
                checkAndCount(file);
                yield "a JSON object" + withKeys(look.keys());
            }
            case JSON_ARRAY -> {
                long count = checkAndCount(file);
                yield look.keys().isEmpty()
                        ? "a JSON array of %d values".formatted(count)
                        : "a JSON array of %d %s".formatted(count, count == 1 ? "object" : "objects")
                                + withKeys(look.keys());
            }
            case TEXT, BINARY -> {
                Optional<Beginning> known = Beginning.of(look.text());
                yield known.isPresent() ? known(file, known.get()) : unknown(look);
            }
        };
    }

    private static String known(Path file, Beginning known) throws IOException {
        if (!known.remedy().isEmpty()) {
            throw new Reading(file.toString(), _ -> {})
                    .wrong("", "this is %s; %s".formatted(known.said(), known.remedy()));
        }
        return known.said();
    }

    private static String unknown(FirstLook look) {
        if (look.shape() == FirstLook.Shape.BINARY) {
            return "not text in UTF-8";
        }
        return look.text().isBlank() ? "a file of blanks" : text(look.text().strip());
    }

    private static String withKeys(List<String> keys) {
        if (keys.isEmpty()) {
            return " without keys";
        }
        String named = keys.stream().limit(KEYS_TO_NAME).collect(Collectors.joining(", "));
        return (keys.size() == 1 ? " with the key " : " with the keys ")
                + named
                + (keys.size() > KEYS_TO_NAME ? ", …" : "");
    }

    private static String text(String text) {
        if (text.startsWith("<")) {
            return "XML or HTML";
        }
        String start = text.lines().findFirst().orElse("");
        return "text that begins with \"%s\"".formatted(Shortened.quoted(start));
    }

    /** How many values a JSON array holds. */
    private static long checkAndCount(Path file) throws IOException {
        Reading reading = new Reading(file.toString(), _ -> {});
        if (Files.size(file) > (long) Limits.JSON_MEBIBYTES << 20) {
            throw reading.wrong("", "it is larger than %d MiB; choose a smaller file".formatted(Limits.JSON_MEBIBYTES));
        }
        try {
            JsonScanner json = new JsonScanner(Files.readAllBytes(file), Limits.DEPTH);
            long count = 0;
            if (json.kind() == JsonKind.ARRAY) {
                json.open();
                for (; json.nextElement(); count++) {
                    json.skip();
                }
            } else {
                json.skip();
            }
            json.requireEnd();
            return count;
        } catch (BrokenJson e) {
            throw reading.wrong(e.place(), e.fault().sentence());
        }
    }
}
