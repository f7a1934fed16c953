package matchline.chart.placement;

import java.util.List;

/** What became of all pins: the placed ones, and the crowds in the strip farthest from the axis. */
public record Placement(List<Spot> spots, List<Crowd> crowds) {
    public Placement {
        spots = List.copyOf(spots);
        crowds = List.copyOf(crowds);
    }
}
