package matchline.ui.panel.lineup;

import matchline.model.Formation;

/**
 * Where a player stands on his half of the pitch, both from 0 to 1.
 *
 * @param across from his team's right to its left
 * @param forward from its own goal to the halfway line
 */
record Place(double across, double forward) {
    private static final double KEEPER = 0.08;
    private static final double FRONT = 0.88;

    /** The place of a player of a formation, the keeper being 0, then each line from right to left. */
    static Place of(int player, Formation formation) {
        int first = 1;
        for (int rank = 0; rank < formation.lines().size(); rank++) {
            int line = formation.lines().get(rank);
            if (player >= first && player < first + line) {
                double forward = KEEPER
                        + (FRONT - KEEPER) * (rank + 1) / formation.lines().size();
                return new Place((player - first + 0.5) / line, forward);
            }
            first += line;
        }
        return new Place(0.5, KEEPER);
    }
}
