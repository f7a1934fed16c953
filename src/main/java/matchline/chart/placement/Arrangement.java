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
 * left out, or left without their name, may push others aside, and these others again, as long as nobody loses a name.
 */
final class Arrangement {
    private static final int MOST_MOVED = 3;
    private static final int PUSHES = 2;
    private static final int WORTH_REPAIRING = 200;

    private final PinPlacer placer;
    private final List<Pin> pins;
    private final double depth;
    private final Occupied occupied = new Occupied();
    private final List<Optional<Spot>> spots;
    private final Map<List<Integer>, List<Candidate>> candidates = new HashMap<>();

    /** How many pins that stand there are still to be placed. */
    private final NavigableMap<Double, Integer> waiting = new TreeMap<>();

    /** How many more places may be tried for the sake of those left out. */
    private int patience = 20_000;

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
        if (pins.size() <= WORTH_REPAIRING) {
            order.stream()
                    .filter(index -> !spots.get(index).map(Spot::tells).orElse(false))
                    .forEach(this::makeRoom);
        }
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
        cheapest(index, false).ifPresent(this::take);
    }

    /** The free place that costs least, nuisance to others included. */
    private Optional<Spot> cheapest(int index, boolean mustTell) {
        Optional<Spot> best = Optional.empty();
        double bestCost = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates(index)) {
            if (candidate.cost() >= bestCost) {
                break;
            }
            Spot spot = spot(index, candidate);
            double cost = candidate.cost() + nuisance(candidate.row(), spot);
            if (cost < bestCost && !(mustTell && !spot.tells()) && fits(spot) && isFree(spot)) {
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

    private void makeRoom(int index) {
        Optional<Spot> before = spots.get(index);
        before.ifPresent(this::leave);
        if (!pushedIn(index, List.of(), PUSHES)) {
            before.ifPresent(this::take);
        }
    }

    /** Whether a place was found by moving others, and they by moving others again if {@code pushes} allows. */
    private boolean pushedIn(int index, List<Spot> settled, int pushes) {
        for (Candidate candidate : candidates(index)) {
            Spot wanted = spot(index, candidate);
            if (patience-- <= 0) {
                return false;
            }
            if (wanted.tells() && fits(wanted) && pushedIn(wanted, settled, pushes)) {
                return true;
            }
        }
        return false;
    }

    private boolean pushedIn(Spot wanted, List<Spot> settled, int pushes) {
        List<Spot> inTheWay = occupied.ownersWithin(wanted.rectangles(placer.gap())).stream()
                .map(spots::get)
                .flatMap(Optional::stream)
                .toList();
        if (inTheWay.size() > MOST_MOVED || !Collections.disjoint(inTheWay, settled)) {
            return false;
        }
        List<Optional<Spot>> before = List.copyOf(spots);
        inTheWay.forEach(this::leave);
        take(wanted);
        List<Spot> now = new ArrayList<>(settled);
        now.add(wanted);
        for (Spot old : inTheWay) {
            Optional<Spot> other = cheapest(old.index(), old.tells());
            other.ifPresent(this::take);
            if (other.isEmpty() && !(pushes > 1 && pushedIn(old.index(), now, pushes - 1))) {
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
