package matchline.model;

/** One of the two sides of a match. */
public enum Side {
    HOME,
    AWAY;

    /** The other side. */
    public Side opponent() {
        return this == HOME ? AWAY : HOME;
    }
}
