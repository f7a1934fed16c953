package matchline.chart.placement;

import java.util.List;

/**
 * Something to be shown beside the axis: an icon on a stem, with a label beside it.
 *
 * @param u where its stem stands on the axis
 * @param rank who is placed first: 0 before 1
 * @param radius half the width and height of its icon
 * @param crown how much further the icon reaches away from the axis
 * @param row in which row it would stand best, 0 nearest to the axis
 * @param blocks its label from the fullest to the scantiest
 * @param telling how many of the blocks, from the fullest on, still say what matters
 */
public record Pin(double u, int rank, double radius, double crown, int row, List<Block> blocks, int telling) {
    public Pin {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a pin has a label");
        }
    }
}
