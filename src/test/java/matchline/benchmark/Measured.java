package matchline.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * A row of the table: what half of the runs took at most, and what all but one in a hundred did.
 *
 * @param subject what was done
 * @param measure what was measured of it
 * @param unit of both values
 * @param half the median
 * @param nearlyAll the 99th percentile; not a number where there are too few runs to tell
 */
public record Measured(String subject, String measure, String unit, double half, double nearlyAll) {
    /** Of times in nanoseconds, told in milliseconds. */
    public static Measured millis(String subject, String measure, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(subject, measure, "ms", quantile(sorted, 0.5), quantile(sorted, 0.99));
    }

    public static Measured one(String subject, String measure, String unit, double value) {
        return new Measured(subject, measure, unit, value, Double.NaN);
    }

    String row() {
        return "| %s | %s | %s | %s | %s |".formatted(subject, measure, said(half), said(nearlyAll), unit);
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
    }

    private static String said(double value) {
        double size = Math.abs(value);
        String digits = size < 0.01 ? "%.5f" : size < 10 ? "%.2f" : "%.0f";
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, digits, value);
    }
}
