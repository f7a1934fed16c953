package matchline.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the outfield players of a side stand, line by line from the back to the front: {@code 4-3-3}. */
public record Formation(List<Integer> lines) {
    private static final Pattern WRITTEN = Pattern.compile("[1-9](-[1-9]){1,5}");
    private static final Pattern DASH = Pattern.compile("-");

    /** @throws IllegalArgumentException with one sentence if nobody stands like that */
    public Formation {
        lines = List.copyOf(lines);
        check(written(lines));
    }

    /**
     * Reads a formation as it is written, {@code 4-3-3}.
     *
     * @throws IllegalArgumentException with one sentence if it is none
     */
    public static Formation parse(String written) {
        check(written);
        return new Formation(DASH.splitAsStream(written).map(Integer::valueOf).toList());
    }

    /** The keeper and everybody in the lines. */
    public int players() {
        return 1 + lines.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return written(lines);
    }

    private static String written(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private static void check(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("\"%s\" is no formation; write it like 4-3-3".formatted(written));
        }
    }
}
