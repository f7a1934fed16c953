package matchline.format.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Where something stands in a JSON document, found by going through it anew: that is needed once for a sentence. */
final class JsonPlace {
    private JsonPlace() {}

    /** The place after the mark that some programs put at the start of a text in UTF-8. */
    static int start(byte[] bytes) {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }

    /** As in {@code line 3}, from 1: letters that cannot be read cannot be counted. */
    static String line(byte[] bytes, int place) {
        return lineAndColumn(bytes, place).replaceFirst(" column .*", "");
    }

    /** As in {@code line 3 column 14}, both from 1; letters are counted as in Java. */
    static String lineAndColumn(byte[] bytes, int place) {
        int line = 1;
        int column = 1;
        for (int at = start(bytes); at < place; at++) {
            if (bytes[at] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[at] & 0xc0) != 0x80) {
                column += (bytes[at] & 0xff) >= 0xf0 ? 2 : 1;
            }
        }
        return "line %d column %d".formatted(line, column);
    }

    /** An object or an array on the way to the place. */
    private static final class Step {
        private final boolean object;
        private String key = "";
        private int index;
        private boolean named;

        private Step(boolean object) {
            this.object = object;
        }

        private String written(boolean first) {
            return object ? (first || key.isEmpty() ? "" : ".") + key : "[" + index + "]";
        }
    }

    /** As in {@code events[17].at}; what comes before the place must be sound. */
    static String path(byte[] bytes, int place) {
        Deque<Step> steps = new ArrayDeque<>();
        int at = start(bytes);
        while (at < place) {
            Step step = steps.peekLast();
            int text = bytes[at] == '"' ? endOfText(bytes, at) : at;
            switch (bytes[at]) {
                case '{', '[' -> steps.addLast(new Step(bytes[at] == '{'));
                case '}', ']' -> steps.removeLast();
                case ':' -> step.named = true;
                case ',' -> {
                    step.index++;
                    step.named = false;
                }
                case '"' -> {
                    if (step != null && step.object && !step.named) {
                        step.key = new String(bytes, at + 1, text - at - 1, StandardCharsets.UTF_8);
                    }
                }
                default -> {}
            }
            at = text + 1;
        }
        return written(steps);
    }

    private static int endOfText(byte[] bytes, int start) {
        int at = start + 1;
        while (at < bytes.length && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String written(Deque<Step> steps) {
        StringBuilder path = new StringBuilder();
        for (Iterator<Step> step = steps.iterator(); step.hasNext(); ) {
            path.append(step.next().written(path.isEmpty()));
        }
        return path.toString();
    }
}
