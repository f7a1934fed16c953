package matchline.format.statsbomb;

import java.util.Comparator;

/**
 * Where a player stands, told by the name of his position: {@code Right Center Back}.
 *
 * @param depth 0 for the keeper, the higher the nearer to the other goal
 * @param across 0 on the right to 4 on the left
 */
record Position(int depth, int across) {
    static final Comparator<Position> FROM_THE_BACK =
            (a, b) -> a.depth != b.depth ? Integer.compare(a.depth, b.depth) : Integer.compare(a.across, b.across);

    static Position named(String name) {
        return new Position(depthOf(name), acrossOf(name));
    }

    /** Wing backs stand before the centre backs, so that they join a line of three behind or of two in front. */
    private static int depthOf(String name) {
        if (name.equals("Goalkeeper")) {
            return 0;
        }
        if (name.endsWith("Wing Back")) {
            return 2;
        }
        if (name.endsWith("Back")) {
            return 1;
        }
        if (name.endsWith("Midfield")) {
            return name.contains("Defensive") ? 3 : name.contains("Attacking") ? 5 : 4;
        }
        return name.endsWith("Wing") ? 6 : name.equals("Secondary Striker") ? 7 : 8;
    }

    private static int acrossOf(String name) {
        boolean centre = name.contains("Center");
        if (name.startsWith("Right")) {
            return centre || name.contains("Defensive") ? 1 : 0;
        }
        if (name.startsWith("Left")) {
            return centre || name.contains("Defensive") ? 3 : 4;
        }
        return 2;
    }
}
