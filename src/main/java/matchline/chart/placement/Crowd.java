package matchline.chart.placement;

import java.util.List;

/**
 * Pins that found no room of their own and are shown as one counted badge.
 *
 * @param u the middle of the badge along the axis
 * @param indices of the pins in the list that was placed
 */
public record Crowd(double u, List<Integer> indices) {
    public Crowd {
        indices = List.copyOf(indices);
    }
}
