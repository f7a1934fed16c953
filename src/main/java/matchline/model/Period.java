package matchline.model;

import java.time.Duration;

/** A part of a match with a clock of its own. */
public enum Period {
    FIRST_HALF(0, 45),
    SECOND_HALF(45, 45),
    EXTRA_FIRST(90, 15),
    EXTRA_SECOND(105, 15),
    SHOOT_OUT(120, 0);

    private final int startMinute;
    private final int minutes;

    Period(int startMinute, int minutes) {
        this.startMinute = startMinute;
        this.minutes = minutes;
    }

    /** What the match clock reads when this period begins, in minutes: 45 for the second half. */
    public int startMinute() {
        return startMinute;
    }

    /** The last regular minute: 90 for the second half; added time is counted from there. */
    public int lastMinute() {
        return startMinute + minutes;
    }

    /** How long this period is without added time; zero for the shoot-out. */
    public Duration regularLength() {
        return Duration.ofMinutes(minutes);
    }

    public boolean isExtraTime() {
        return this == EXTRA_FIRST || this == EXTRA_SECOND;
    }

    /** Whether goals scored in it belong to a shoot-out and not to the score. */
    public boolean isShootOut() {
        return this == SHOOT_OUT;
    }
}
