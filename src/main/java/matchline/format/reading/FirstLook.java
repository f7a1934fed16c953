package matchline.format.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import matchline.format.scan.BrokenJson;
import matchline.format.scan.JsonKind;
import matchline.format.scan.JsonScanner;

/**
 * What a file holds at first sight, from its first mebibyte: enough to tell formats apart, little enough for a file of
 * any size.
 *
 * @param keys of a JSON object, or of the first object in a JSON array, as far as they were seen
 * @param text how the file begins; letters that are not UTF-8 are replaced
 */
public record FirstLook(Shape shape, List<String> keys, String text) {
    private static final int ENOUGH = 1 << 20;
    private static final int OFTEN_ENOUGH = 1 << 16;
    private static final int A_LITTLE = 1 << 12;

    /** The kinds of content that a glance can tell apart. */
    public enum Shape {
        JSON_OBJECT,
        JSON_ARRAY,
        TEXT,
        BINARY
    }

    public FirstLook {
        keys = List.copyOf(keys);
    }

    public static FirstLook at(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(OFTEN_ENOUGH);
            FirstLook look = at(head);
            if (look.shape == Shape.JSON_ARRAY && showsFirstObject(head)) {
                return look;
            }
            byte[] more = in.readNBytes(ENOUGH - OFTEN_ENOUGH);
            byte[] all = Arrays.copyOf(head, head.length + more.length);
            System.arraycopy(more, 0, all, head.length, more.length);
            return at(all);
        }
    }

    /** Like {@link #at}, but from so little that thousands of files are looked at in a second; often it is enough. */
    public static FirstLook glance(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return at(in.readNBytes(A_LITTLE));
        }
    }

    static FirstLook at(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        String start = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        if (text.indexOf('\0') >= 0) {
            return new FirstLook(Shape.BINARY, List.of(), text);
        }
        return switch (start.isEmpty() ? ' ' : start.charAt(0)) {
            case '{' -> new FirstLook(Shape.JSON_OBJECT, keysSeen(head), text);
            case '[' -> new FirstLook(Shape.JSON_ARRAY, keysSeen(head), text);
            default -> new FirstLook(Shape.TEXT, List.of(), text);
        };
    }

    /** The head may end anywhere, and the file may be broken: the keys seen until then are what there is. */
    private static List<String> keysSeen(byte[] head) {
        List<String> keys = new ArrayList<>();
        JsonScanner json = new JsonScanner(head, Limits.DEPTH);
        try {
            if (json.kind() == JsonKind.ARRAY) {
                json.open();
                json.nextElement();
            }
            if (json.kind() == JsonKind.OBJECT) {
                json.open();
                while (json.nextField()) {
                    keys.add(json.name());
                    json.skip();
                }
            }
        } catch (BrokenJson _) {
            return keys;
        }
        return keys;
    }

    /** Whether the first object of an array is there as a whole: no more of the file would show other keys. */
    private static boolean showsFirstObject(byte[] head) {
        JsonScanner json = new JsonScanner(head, Limits.DEPTH);
        try {
            json.open();
            if (json.nextElement()) {
                json.skip();
            }
            return true;
        } catch (BrokenJson _) {
            return false;
        }
    }
}
