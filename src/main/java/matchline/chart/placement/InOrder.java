package matchline.chart.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts things side by side in their order, each as near as can be to where it is wanted and none upon another. Least
 * squares by pooling adjacent violators: Ayer, Brunk, Ewing, Reid and Silverman, "An empirical distribution function for
 * sampling with incomplete information" (1955).
 *
 * @param from where the first may begin
 * @param to where the last may end
 * @param gap what is kept free between two
 */
public record InOrder(double from, double to, double gap) {

    /** Things that lean on each other and move as one. */
    private record Pool(double sum, int count) {
        double mean() {
            return sum / count;
        }

        Pool and(Pool other) {
            return new Pool(sum + other.sum, count + other.count);
        }
    }

    /** Whether there is room for things of these sizes. */
    public boolean hasRoomFor(List<Double> sizes) {
        return hasRoomFor(sizes.stream().mapToDouble(size -> size + gap).sum());
    }

    /** Whether there is room for so much, each thing with the gap after it. */
    public boolean hasRoomFor(double sizesAndGaps) {
        return sizesAndGaps - gap <= to - from;
    }

    /**
     * Where each begins.
     *
     * @param wanted where each would begin, in ascending order
     * @param sizes how long each is
     */
    public List<Double> place(List<Double> wanted, List<Double> sizes) {
        List<Pool> pools = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < sizes.size(); i++) {
            Pool pool = new Pool(wanted.get(i) - before, 1);
            while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
                pool = pools.removeLast().and(pool);
            }
            pools.add(pool);
            before += sizes.get(i) + gap;
        }
        double latest = Math.max(from, to - (before - gap));
        List<Double> starts = new ArrayList<>();
        double offset = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.count(); i++) {
                offset += starts.isEmpty() ? 0 : sizes.get(starts.size() - 1) + gap;
                starts.add(Math.clamp(pool.mean(), from, latest) + offset);
            }
        }
        return starts;
    }
}
