package matchline.analysis;

/** A figure of one side that can be told at any moment of a match; what is counted how, its definition says in words. */
public enum Statistic {
    EXPECTED_GOALS,
    SHOTS,
    SHOTS_ON_TARGET,
    POSSESSION,
    PASSES,
    PASS_ACCURACY,
    CORNERS,
    FOULS,
    OFFSIDES,
    YELLOW_CARDS,
    RED_CARDS;

    /** Whether it is a share of a hundred, and not a count. */
    public boolean isPercentage() {
        return this == POSSESSION || this == PASS_ACCURACY;
    }
}
