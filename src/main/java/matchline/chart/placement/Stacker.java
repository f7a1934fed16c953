package matchline.chart.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import matchline.model.Order;

/**
 * Places many pins in little room: side by side stand stacks of rows, each on a spine that branches to where its pins
 * are. There is always room for the most important, of equals for some from everywhere; the others are left over.
 *
 * @param from the least u a label may reach
 * @param to the greatest u a label may reach
 * @param depth how high a stack may be
 * @param icon the width an icon takes, its distance to the label included
 * @param gap what is kept free between two stacks
 */
public record Stacker(double from, double to, double depth, double icon, double gap) {
    private static final int LANES = 3;

    /** The stacks, from the least u to the greatest, and the pins left over. */
    public record Stacks(List<Stack> stacks, List<Integer> leftOver) {}

    /** Places pins given in ascending order of u; of their labels only the fullest form counts. */
    public Stacks place(List<Pin> pins) {
        List<Integer> byRank = IntStream.range(0, pins.size())
                .boxed()
                .sorted(Order.by(Stacker::spread))
                .sorted(Order.by(index -> pins.get(index).rank()))
                .toList();
        int most = pins.size();
        int least = 0;
        while (least < most) {
            int tried = (least + most + 1) / 2;
            if (hasRoomFor(groups(first(tried, byRank), pins), pins)) {
                least = tried;
            } else {
                most = tried - 1;
            }
        }
        List<Integer> shown = first(least, byRank);
        List<Integer> leftOver = byRank.stream().skip(least).sorted().toList();
        return new Stacks(sideBySide(groups(shown, pins), pins), leftOver);
    }

    /**
     * As many as there may be of equals in this order lie spread over all of them: van der Corput, "Verteilungsfunktionen"
     * (1935), in the form of reversed bits.
     */
    private static int spread(int index) {
        return Integer.reverse(index) >>> 1;
    }

    private static List<Integer> first(int count, List<Integer> byRank) {
        return byRank.stream().limit(count).sorted().toList();
    }

    /** A stack ends when it is full, or when the next pin is far enough away to stand on its own. */
    private List<List<Integer>> groups(List<Integer> shown, List<Pin> pins) {
        List<List<Integer>> roomy = split(shown, pins, 1);
        double needed =
                roomy.stream().mapToDouble(group -> width(group, pins) + gap).sum();
        return needed <= to - from ? roomy : split(shown, pins, Double.POSITIVE_INFINITY);
    }

    private List<List<Integer>> split(List<Integer> shown, List<Pin> pins, double patience) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int index : shown) {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.getLast();
            boolean isFull =
                    height(last, pins) + pins.get(index).blocks().getFirst().height() > depth;
            boolean isFar = !last.isEmpty()
                    && pins.get(index).u() - pins.get(last.getFirst()).u() > patience * (width(last, pins) + gap);
            if (last.isEmpty() || isFull || isFar) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(index);
        }
        return groups;
    }

    private boolean hasRoomFor(List<List<Integer>> groups, List<Pin> pins) {
        return new InOrder(from, to, gap)
                .hasRoomFor(groups.stream().map(group -> width(group, pins)).toList());
    }

    private double width(List<Integer> group, List<Pin> pins) {
        return icon
                + group.stream()
                        .mapToDouble(
                                index -> pins.get(index).blocks().getFirst().width())
                        .max()
                        .orElse(0);
    }

    private static double height(List<Integer> group, List<Pin> pins) {
        return group.stream()
                .mapToDouble(index -> pins.get(index).blocks().getFirst().height())
                .sum();
    }

    /** Each as near as can be to its first pin, none upon another. */
    private List<Stack> sideBySide(List<List<Integer>> groups, List<Pin> pins) {
        List<Double> wanted = groups.stream()
                .map(group -> pins.get(group.getFirst()).u() - icon / 2)
                .toList();
        List<Double> starts = new InOrder(from, to, gap)
                .place(wanted, groups.stream().map(group -> width(group, pins)).toList());
        List<Stack> stacks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            stacks.add(new Stack(starts.get(i) + icon / 2, i % LANES, groups.get(i)));
        }
        return stacks;
    }
}
