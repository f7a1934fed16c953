package matchline.model;

/**
 * A place on the pitch in yards, on a pitch of 120 by 80, seen by the side whose event it is: that side always attacks
 * towards the goal at x = 120, y = 40; y = 0 is the touchline on its left.
 */
public record PitchPoint(double x, double y) {
    public static final double LENGTH = 120;
    public static final double WIDTH = 80;

    public PitchPoint {
        if (!(x >= 0 && x <= LENGTH && y >= 0 && y <= WIDTH)) {
            throw new IllegalArgumentException("a place on the pitch is 0 to 120 by 0 to 80: " + x + ", " + y);
        }
    }

    /** This place to a tenth of a yard. */
    PitchPoint toTenths() {
        return new PitchPoint(Math.rint(x * 10) / 10, Math.rint(y * 10) / 10);
    }
}
