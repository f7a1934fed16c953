package matchline.chart.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Places pins in rows beside an axis so that nothing overlaps; what finds no place joins a crowd in a strip of its own.
 *
 * @param from the least u a label may reach
 * @param to the greatest u a label may reach
 * @param depth how far away from the axis there is room
 * @param rowHeight the distance of two rows
 * @param gap what is kept free around a label
 * @param seams where along the axis nothing should lie across if there is another way
 */
public record PinPlacer(double from, double to, double depth, double rowHeight, double gap, List<Double> seams) {
    /** More than these have never found room each at its minute. */
    public static final int MOST = 40;

    public PinPlacer {
        seams = List.copyOf(seams);
    }

    /**
     * Places all pins; the same pins always find the same places.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public Placement place(List<Pin> pins) {
        if (pins.size() > MOST) {
            throw new IllegalArgumentException("too many pins: " + pins.size());
        }
        Arrangement arrangement = new Arrangement(this, pins, depth);
        List<Spot> spots = arrangement.spots();
        if (spots.size() < pins.size() && !arrangement.isHopeless()) {
            spots = new Arrangement(this, pins, depth - crowdHeight()).spots();
        }
        List<Integer> homeless =
                new ArrayList<>(IntStream.range(0, pins.size()).boxed().toList());
        spots.forEach(spot -> homeless.remove((Integer) spot.index()));
        return new Placement(spots, crowds(pins, homeless));
    }

    /** Rows are half a row apart, so that labels of one and of two lines stand on common lines. */
    double rowAtOrBeyond(double v) {
        double half = rowHeight / 2;
        return Math.ceil((v - rowHeight * 1.1) / half - 1e-9) * half + rowHeight * 1.1;
    }

    /** The height of the strip that crowds stand in, at the far end of the depth. */
    public double crowdHeight() {
        return rowHeight * 1.2;
    }

    /** The strip of the crowds is cut into slots of equal width, so no two badges can touch. */
    private List<Crowd> crowds(List<Pin> pins, List<Integer> homeless) {
        int slots = Math.max(1, (int) ((to - from) / (2 * crowdHeight())));
        double width = (to - from) / slots;
        Map<Integer, List<Integer>> together = new TreeMap<>();
        for (int index : homeless) {
            int slot = Math.clamp((int) ((pins.get(index).u() - from) / width), 0, slots - 1);
            together.computeIfAbsent(slot, _ -> new ArrayList<>()).add(index);
        }
        List<Crowd> crowds = new ArrayList<>();
        together.forEach((slot, members) -> crowds.add(new Crowd(from + (slot + 0.5) * width, members)));
        return crowds;
    }
}
