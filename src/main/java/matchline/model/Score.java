package matchline.model;

/** Goals of both sides, none negative. */
public record Score(int home, int away) {
    public static final Score NIL_NIL = new Score(0, 0);

    public Score {
        if (home < 0 || away < 0) {
            throw new IllegalArgumentException("a score is never negative: " + home + ", " + away);
        }
    }

    /** The goals of one side. */
    public int of(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** This score with {@code goals} more for the side, or fewer if negative. */
    public Score plus(Side side, int goals) {
        return side == Side.HOME ? new Score(home + goals, away) : new Score(home, away + goals);
    }

    /** Home goals minus away goals: above zero when the home side leads. */
    public int lead() {
        return home - away;
    }

    /** As it is written: {@code 3–2}, with an en dash. */
    @Override
    public String toString() {
        return home + "–" + away;
    }
}
