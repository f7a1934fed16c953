package matchline.chart.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import matchline.chart.placement.Occupied.Rectangle;
import matchline.chart.placement.Occupied.Use;

/**
 * Places pins in rows beside an axis. Greedy by rank: each takes the cheapest place that touches nothing placed before,
 * so nothing ever overlaps; what finds no place joins a crowd in a strip of its own.
 *
 * @param from the least u a label may reach
 * @param to the greatest u a label may reach
 * @param depth how far away from the axis there is room
 * @param rowHeight the distance of two rows
 * @param gap what is kept free around a label
 */
public record PinPlacer(double from, double to, double depth, double rowHeight, double gap) {

    /** Places all pins; the same pins always find the same places. */
    public Placement place(List<Pin> pins) {
        Placement roomy = new Round(pins, depth).run();
        return roomy.crowds().isEmpty() ? roomy : new Round(pins, depth - crowdHeight()).run();
    }

    /** The height of the strip that crowds stand in, at the far end of the depth. */
    public double crowdHeight() {
        return rowHeight * 1.2;
    }

    /** A place to try: a row, a side of the icon, a label, and where the icon sits on its stem (-1, 0 or 1). */
    private record Candidate(int row, boolean leftward, int block, int shift) {

        /** What a reader minds: a lost line more than a higher row, a higher row more than a label before its icon. */
        double cost(Pin pin) {
            int away = row - pin.row();
            double rows = away >= 0 ? away : -0.8 * away;
            return rows + (leftward ? 0.45 : 0) + 4.5 * block + 0.7 * Math.abs(shift);
        }
    }

    private final class Round {
        private final List<Pin> pins;
        private final double room;
        private final Occupied occupied = new Occupied();
        private final List<Spot> spots = new ArrayList<>();
        private final List<Integer> homeless = new ArrayList<>();

        Round(List<Pin> pins, double room) {
            this.pins = pins;
            this.room = room;
        }

        Placement run() {
            IntStream.range(0, pins.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(i -> pins.get(i).rank())
                            .thenComparingDouble(i -> pins.get(i).u()))
                    .forEach(this::place);
            return new Placement(spots, crowds());
        }

        private void place(int index) {
            Pin pin = pins.get(index);
            Optional<Spot> free = candidates(pin).stream()
                    .map(candidate -> spot(index, pin, candidate))
                    .filter(this::isFree)
                    .findFirst();
            free.ifPresentOrElse(this::take, () -> homeless.add(index));
        }

        private List<Candidate> candidates(Pin pin) {
            int rows = (int) Math.floor(room / rowHeight);
            List<Candidate> all = new ArrayList<>();
            for (int block = 0; block < pin.blocks().size(); block++) {
                for (int row = 0; row < rows; row++) {
                    for (int shift = -1; shift <= 1; shift++) {
                        all.add(new Candidate(row, false, block, shift));
                        all.add(new Candidate(row, true, block, shift));
                    }
                }
            }
            all.sort(Comparator.comparingDouble(candidate -> candidate.cost(pin)));
            return all;
        }

        private Spot spot(int index, Pin pin, Candidate candidate) {
            double iconU = pin.u() + candidate.shift() * pin.radius();
            double width = pin.blocks().get(candidate.block()).width();
            double labelU = candidate.leftward() ? iconU - pin.radius() - gap - width : iconU + pin.radius() + gap;
            double v = rowHeight * (candidate.row() + 1.1);
            return new Spot(index, pin, iconU, v, candidate.block(), labelU, candidate.leftward());
        }

        private boolean isFree(Spot spot) {
            Block block = spot.pin().blocks().get(spot.block());
            double reach = Math.max(
                    block.height() / 2, spot.pin().radius() + spot.pin().crown());
            boolean inside = spot.labelU() >= from && spot.labelU() + block.width() <= to;
            return inside
                    && spot.v() + reach <= room
                    && spot.v() - block.height() / 2 >= 0
                    && rectangles(spot).stream().allMatch(occupied::isFree);
        }

        private void take(Spot spot) {
            rectangles(spot).forEach(occupied::take);
            spots.add(spot);
        }

        private List<Rectangle> rectangles(Spot spot) {
            Pin pin = spot.pin();
            Block block = pin.blocks().get(spot.block());
            double half = gap / 2;
            return List.of(
                    new Rectangle(
                            Use.LABEL,
                            pin.u(),
                            spot.labelU() - half,
                            spot.labelU() + block.width() + half,
                            spot.v() - block.height() / 2,
                            spot.v() + block.height() / 2),
                    new Rectangle(
                            Use.ICON,
                            pin.u(),
                            spot.iconU() - pin.radius() - 1,
                            spot.iconU() + pin.radius() + 1,
                            spot.v() - pin.radius() - 1,
                            spot.v() + pin.radius() + pin.crown() + 1),
                    new Rectangle(Use.STEM, pin.u(), pin.u() - 1, pin.u() + 1, 0, spot.v()));
        }

        /** The strip of the crowds is cut into slots of equal width, so no two badges can touch. */
        private List<Crowd> crowds() {
            int slots = Math.max(1, (int) ((to - from) / (2 * crowdHeight())));
            double width = (to - from) / slots;
            Map<Integer, List<Integer>> together = homeless.stream()
                    .sorted()
                    .collect(Collectors.groupingBy(
                            index -> Math.clamp((int) ((pins.get(index).u() - from) / width), 0, slots - 1),
                            TreeMap::new,
                            Collectors.toList()));
            return together.entrySet().stream()
                    .map(slot -> new Crowd(from + (slot.getKey() + 0.5) * width, slot.getValue()))
                    .toList();
        }
    }
}
