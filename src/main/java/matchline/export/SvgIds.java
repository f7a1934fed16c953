package matchline.export;

import java.util.HashSet;
import java.util.Set;

/** Ids for one SVG file: valid as XML names and in style sheets, and none given twice. */
final class SvgIds {
    private final Set<String> given = new HashSet<>();

    /** The wished id, or the nearest to it that is valid and free. */
    String give(String wish) {
        String valid = valid(wish);
        String id = valid;
        for (int number = 2; !given.add(id); number++) {
            id = valid + "-" + number;
        }
        return id;
    }

    private static String valid(String wish) {
        StringBuilder id = new StringBuilder();
        wish.codePoints().map(c -> isAllowed(c) ? c : '-').forEach(id::appendCodePoint);
        return !id.isEmpty() && isStart(id.charAt(0)) ? id.toString() : "mark-" + id;
    }

    private static boolean isAllowed(int c) {
        return isStart(c) || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static boolean isStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
