package matchline.export;

/** Numbers as SVG has them here: two decimals at most, no exponent, the same on every system. */
final class SvgNumber {
    private static final double LIMIT = 1e12;

    private SvgNumber() {}

    static String of(double value) {
        return append(new StringBuilder(), value).toString();
    }

    static StringBuilder append(StringBuilder out, double value) {
        if (!(Math.abs(value) < LIMIT)) {
            throw new IllegalArgumentException("not a place on a picture: " + value);
        }
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / 100);
        int rest = (int) (size % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return out;
    }
}
