package matchline.analysis;

/**
 * What moves an {@link EventMark}, and by how much: the whole table.
 *
 * <p>The services that publish marks do not publish how they come about. Fantasy Premier League publishes its points
 * (rules of 2023/24: goal 5 for a midfielder, assist 3, penalty saved 5, yellow -1, red -3, own goal -2, penalty missed
 * -2), and their proportions are kept here: 0.2 for a point won and 0.4 for a point lost, since losses there stand
 * against points for playing at all. Shots, the lesser worth of a penalty, and what a goal costs a keeper and a defender
 * are our own choice. A second yellow takes the first to what a red takes.
 */
public enum MarkRule {
    GOAL(100),
    PENALTY_SCORED(60),
    ASSIST(60),
    SHOT_ON_TARGET(10),
    SHOT_OFF_TARGET(-5),
    CHANCE_NOT_TAKEN(-50),
    PENALTY_NOT_SCORED(-80),
    OWN_GOAL(-80),
    YELLOW(-40),
    SECOND_YELLOW(-80),
    RED(-120),
    KEEPER_SAVED_PENALTY(100),
    KEEPER_KEPT_OUT_SHOT(10),
    KEEPER_CONCEDED(-30),
    DEFENDER_CONCEDED(-10);

    private final int hundredths;

    MarkRule(int hundredths) {
        this.hundredths = hundredths;
    }

    /** By how much the mark moves, -10 to 10; for a rule that {@link #countsExpectedGoals()}, at one expected goal. */
    public double delta() {
        return hundredths / 100.0;
    }

    /** Whether it is in proportion to how probable the goal was, and nothing where that was not measured. */
    public boolean countsExpectedGoals() {
        return this == CHANCE_NOT_TAKEN;
    }

    int hundredths() {
        return hundredths;
    }

    int hundredths(double expectedGoals) {
        return (int) Math.round(hundredths * expectedGoals);
    }
}
