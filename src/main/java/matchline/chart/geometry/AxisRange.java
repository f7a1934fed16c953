package matchline.chart.geometry;

/**
 * A part of a time axis, in shares of it from 0 to 1.
 *
 * @param from where it begins
 * @param to where it ends, at least {@link #LEAST} later
 */
public record AxisRange(double from, double to) {
    /** Nobody needs to see less than this at once: some four minutes of a match. */
    public static final double LEAST = 1 / 24.0;

    public static final AxisRange WHOLE = new AxisRange(0, 1);

    private static final double ROUNDING = 1e-9;

    public AxisRange {
        if (!(from >= 0 && to <= 1 && to - from >= LEAST - ROUNDING)) {
            throw new IllegalArgumentException("from %s to %s is no part of an axis".formatted(from, to));
        }
    }

    /** The range of that length from there, moved and cut so that it is one. */
    public static AxisRange from(double from, double length) {
        double held = Math.clamp(length, LEAST, 1);
        double start = Math.clamp(from, 0, 1 - held);
        return held >= 1 - ROUNDING ? WHOLE : new AxisRange(start, Math.min(1, start + held));
    }

    public double length() {
        return to - from;
    }

    /** How much wider than the view the whole axis is, from 1 on. */
    public double zoom() {
        return 1 / length();
    }

    public boolean isWhole() {
        return length() >= 1 - ROUNDING;
    }

    /** Shows so many times as much detail, or less below 1; what is at the share {@code about} stays where it is. */
    public AxisRange zoomed(double factor, double about) {
        double zoomed = Math.clamp(length() / factor, LEAST, 1);
        return from(about - (about - from) * zoomed / length(), zoomed);
    }

    /** As long, but so much later; earlier if negative. */
    public AxisRange moved(double by) {
        return from(from + by, length());
    }

    /** Longer at both ends by so many of its lengths, as far as there is axis. */
    public AxisRange widened(double lengths) {
        double more = lengths * length();
        return new AxisRange(Math.max(0, from - more), Math.min(1, to + more));
    }

    public boolean covers(AxisRange other) {
        return from <= other.from + ROUNDING && to >= other.to - ROUNDING;
    }
}
