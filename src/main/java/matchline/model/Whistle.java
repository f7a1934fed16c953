package matchline.model;

/** A whistle at which a period begins or ends, so that the moment has a name besides its minute. */
public enum Whistle {
    KICK_OFF,
    HALF_TIME,
    /** Before extra time, between its halves, and after it. */
    BREAK,
    FULL_TIME
}
