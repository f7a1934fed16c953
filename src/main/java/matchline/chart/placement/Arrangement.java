package matchline.chart.placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One attempt to place all pins. First each in turn, by rank, takes the cheapest place that touches nothing; then those
 * left out, left without their name or shortened may push others aside, and these others again, as long as nobody loses
 * a name and nobody who matters as much loses a word.
 */
final class Arrangement {
    private static final int MOST_MOVED = 3;
    private static final int PUSHES = 2;
    private static final double ACROSS_A_SEAM = 1.5;
    private static final int WORTH_REPAIRING = 6;

    private final PinPlacer placer;
    private final List<Pin> pins;
    private final double depth;
    private final Occupied occupied = new Occupied();
    private final List<Optional<Spot>> spots;
    private final Map<List<Integer>, List<Candidate>> candidates = new HashMap<>();

    /** How many pins that stand there are still to be placed. */
    private final NavigableMap<Double, Integer> waiting = new TreeMap<>();

    /** How many more places may be tried for the sake of those left out. */
    private int patience = 2_500;

    Arrangement(PinPlacer placer, List<Pin> pins, double depth) {
        this.placer = placer;
        this.pins = pins;
        this.depth = depth;
        this.spots = new ArrayList<>(Collections.nCopies(pins.size(), Optional.empty()));
        pins.forEach(pin -> waiting.merge(pin.u(), 1, Integer::sum));
        List<Integer> order = IntStream.range(0, pins.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> pins.get(i).rank())
                        .thenComparingDouble(i -> pins.get(i).u()))
                .toList();
        order.forEach(this::placeFirst);
        if (order.stream().filter(index -> !tells(index)).count() <= WORTH_REPAIRING) {
            order.stream().filter(index -> !tells(index)).forEach(index -> makeRoom(index, true));
            order.stream().filter(index -> !tells(index)).forEach(index -> makeRoom(index, false));
            order.stream().filter(index -> isShortened(index)).forEach(index -> makeRoom(index, true));
        }
    }

    private boolean tells(int index) {
        return spots.get(index).map(Spot::tells).orElse(false);
    }

    private boolean isShortened(int index) {
        return spots.get(index).map(spot -> spot.block() > 0).orElse(false);
    }

    List<Spot> spots() {
        return spots.stream().flatMap(Optional::stream).toList();
    }

    List<Integer> homeless() {
        return IntStream.range(0, pins.size())
                .filter(index -> spots.get(index).isEmpty())
                .boxed()
                .toList();
    }

    private void placeFirst(int index) {
        waiting.computeIfPresent(pins.get(index).u(), (_, count) -> count == 1 ? null : count - 1);
        cheapest(index, pins.get(index).blocks().size()).ifPresent(this::take);
    }

    /** The free place for one of the first so many blocks that costs least, nuisance to others included. */
    private Optional<Spot> cheapest(int index, int blocks) {
        Optional<Spot> best = Optional.empty();
        double bestCost = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates(index)) {
            if (candidate.cost() >= bestCost) {
                break;
            }
            Spot spot = spot(index, candidate);
            double cost = candidate.cost() + nuisance(candidate.row(), spot) + straddling(spot);
            if (cost < bestCost && candidate.block() < blocks && fits(spot) && isFree(spot)) {
                best = Optional.of(spot);
                bestCost = cost;
            }
        }
        return best;
    }

    /** A label over the stems of pins still waiting leaves them only the rows below it. */
    private double nuisance(int row, Spot spot) {
        if (waiting.isEmpty()) {
            return 0;
        }
        int covered = 0;
        for (int count :
                waiting.subMap(spot.labelU(), true, spot.labelEnd(), true).values()) {
            covered += count;
            if (covered >= MOST_MOVED) {
                break;
            }
        }
        return covered * (row == 0 ? 5 : row == 1 ? 2.5 : 0.3);
    }

    private double straddling(Spot spot) {
        double from = Math.min(spot.labelU(), spot.iconU() - spot.pin().radius());
        double to = Math.max(spot.labelEnd(), spot.iconU() + spot.pin().radius());
        return placer.seams().stream().anyMatch(seam -> from < seam && seam < to) ? ACROSS_A_SEAM : 0;
    }

    /** Tries to place a pin with a fuller label than it has; with {@code mindful} nobody of its rank pays for it. */
    private void makeRoom(int index, boolean mindful) {
        Optional<Spot> before = spots.get(index);
        int blocks = before.filter(Spot::tells)
                .map(Spot::block)
                .orElse(pins.get(index).telling());
        before.ifPresent(this::leave);
        if (!pushedIn(index, blocks, new Push(mindful ? pins.get(index).rank() : -1, PUSHES, List.of()))) {
            before.ifPresent(this::take);
        }
    }

    /**
     * What holds while pins push each other aside.
     *
     * @param rank pins up to it lose no word
     * @param left how often those pushed may push in turn
     * @param settled who was placed on the way and stays
     */
    private record Push(int rank, int left, List<Spot> settled) {

        int blocksOf(Spot old) {
            return old.pin().rank() <= rank || !old.tells()
                    ? old.block() + 1
                    : old.pin().telling();
        }
    }

    private boolean pushedIn(int index, int blocks, Push push) {
        for (Candidate candidate : candidates(index)) {
            if (patience-- <= 0) {
                return false;
            }
            if (candidate.block() < blocks) {
                Spot wanted = spot(index, candidate);
                if (fits(wanted) && pushedIn(wanted, push)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pushedIn(Spot wanted, Push push) {
        List<Spot> inTheWay = occupied.ownersWithin(wanted.rectangles(placer.gap())).stream()
                .map(spots::get)
                .flatMap(Optional::stream)
                .toList();
        if (inTheWay.size() > MOST_MOVED || !Collections.disjoint(inTheWay, push.settled())) {
            return false;
        }
        List<Optional<Spot>> before = List.copyOf(spots);
        inTheWay.forEach(this::leave);
        take(wanted);
        List<Spot> now = new ArrayList<>(push.settled());
        now.add(wanted);
        for (Spot old : inTheWay) {
            int blocks = push.blocksOf(old);
            Optional<Spot> other = cheapest(old.index(), blocks);
            other.ifPresent(this::take);
            Push next = new Push(push.rank(), push.left() - 1, now);
            if (other.isEmpty() && !(push.left() > 1 && pushedIn(old.index(), blocks, next))) {
                restore(before);
                return false;
            }
            now.add(spots.get(old.index()).orElseThrow());
        }
        return true;
    }

    private void restore(List<Optional<Spot>> before) {
        for (int index = 0; index < before.size(); index++) {
            if (!before.get(index).equals(spots.get(index))) {
                spots.get(index).ifPresent(this::leave);
            }
        }
        for (int index = 0; index < before.size(); index++) {
            if (!before.get(index).equals(spots.get(index))) {
                before.get(index).ifPresent(this::take);
            }
        }
    }

    private List<Candidate> candidates(int index) {
        Pin pin = pins.get(index);
        int rows = (int) Math.floor(depth / placer.rowHeight());
        List<Integer> kind = List.of(pin.row(), pin.blocks().size(), pin.telling());
        return candidates.computeIfAbsent(kind, _ -> Candidate.of(pin, rows));
    }

    private Spot spot(int index, Candidate candidate) {
        return Spot.of(index, pins.get(index), candidate, placer.rowHeight(), placer.gap());
    }

    private boolean fits(Spot spot) {
        return spot.fits(placer.from(), placer.to(), depth);
    }

    private boolean isFree(Spot spot) {
        return spot.rectangles(placer.gap()).stream().allMatch(occupied::isFree);
    }

    private void take(Spot spot) {
        spot.rectangles(placer.gap()).forEach(rectangle -> occupied.take(spot.index(), rectangle));
        spots.set(spot.index(), Optional.of(spot));
    }

    private void leave(Spot spot) {
        occupied.leave(spot.index(), spot.rectangles(placer.gap()));
        spots.set(spot.index(), Optional.empty());
    }
}
