package matchline.chart.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rectangles already taken, found again by where they are along the axis. */
final class Occupied {
    private static final double SLICE = 48;

    private final Map<Integer, List<Taken>> slices = new HashMap<>();

    /** What a rectangle is there for: labels and icons keep clear of everything, stems may stand close to stems. */
    enum Use {
        LABEL,
        ICON,
        STEM
    }

    /**
     * A rectangle from {@code from} to {@code to} along the axis and from {@code near} to {@code far} away from it.
     *
     * @param root where the stem of its pin stands; an icon may sit on a stem that shares its root
     */
    record Rectangle(Use use, double root, double from, double to, double near, double far) {

        boolean collidesWith(Rectangle other) {
            return from < other.to && other.from < to && near < other.far && other.near < far && !mayTouch(other);
        }

        private boolean mayTouch(Rectangle other) {
            boolean bothStems = use == Use.STEM && other.use == Use.STEM;
            boolean iconAndStem = use != Use.LABEL && other.use != Use.LABEL && use != other.use;
            return bothStems || iconAndStem && Math.abs(root - other.root) < 0.5;
        }
    }

    private record Taken(int owner, Rectangle rectangle) {}

    boolean isFree(Rectangle wanted) {
        for (int slice = slice(wanted.from); slice <= slice(wanted.to); slice++) {
            for (Taken taken : slices.getOrDefault(slice, List.of())) {
                if (wanted.collidesWith(taken.rectangle)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Who has taken a part of any of the rectangles, in ascending order. */
    Set<Integer> ownersWithin(List<Rectangle> wanted) {
        Set<Integer> owners = new TreeSet<>();
        for (Rectangle rectangle : wanted) {
            for (int slice = slice(rectangle.from); slice <= slice(rectangle.to); slice++) {
                for (Taken taken : slices.getOrDefault(slice, List.of())) {
                    if (rectangle.collidesWith(taken.rectangle)) {
                        owners.add(taken.owner);
                    }
                }
            }
        }
        return owners;
    }

    void take(int owner, Rectangle rectangle) {
        for (int slice = slice(rectangle.from); slice <= slice(rectangle.to); slice++) {
            slices.computeIfAbsent(slice, _ -> new ArrayList<>()).add(new Taken(owner, rectangle));
        }
    }

    void leave(int owner, List<Rectangle> rectangles) {
        for (Rectangle rectangle : rectangles) {
            for (int slice = slice(rectangle.from); slice <= slice(rectangle.to); slice++) {
                slices.get(slice).removeIf(taken -> taken.owner == owner);
            }
        }
    }

    private static int slice(double u) {
        return (int) Math.floor(u / SLICE);
    }
}
