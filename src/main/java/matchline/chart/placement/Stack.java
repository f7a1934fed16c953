package matchline.chart.placement;

import java.util.List;

/**
 * Pins on one spine, one row each.
 *
 * @param u where the spine stands along the axis
 * @param lane how far from the axis its branch to the pins runs, counted from 0
 * @param indices of the pins in the list that was placed, the earliest first
 */
public record Stack(double u, int lane, List<Integer> indices) {
    public Stack {
        indices = List.copyOf(indices);
    }
}
