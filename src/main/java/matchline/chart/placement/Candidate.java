package matchline.chart.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place to try: a row, a side of the icon, a label, and where the icon sits on its stem (-1, 0 or 1).
 *
 * @param cost what a reader minds: a lost line more than a far row, a far row more than a label before its icon
 */
record Candidate(int row, boolean leftward, int block, int shift, double cost) {
    private static final double SILENCE = 30;

    /** All places of a pin in so many rows, the cheapest first. */
    static List<Candidate> of(Pin pin, int rows) {
        List<Candidate> all = new ArrayList<>(pin.blocks().size() * rows * 6);
        for (int block = 0; block < pin.blocks().size(); block++) {
            double lost = 4.5 * block + (block < pin.telling() ? 0 : SILENCE);
            for (int row = 0; row < rows; row++) {
                double away = row >= pin.row() ? row - pin.row() : 0.8 * (pin.row() - row);
                for (int shift = -1; shift <= 1; shift++) {
                    double cost = lost + away + 0.7 * Math.abs(shift);
                    all.add(new Candidate(row, false, block, shift, cost));
                    all.add(new Candidate(row, true, block, shift, cost + 0.45));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::cost));
        return all;
    }
}
