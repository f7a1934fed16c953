package matchline.format.scan;

import java.nio.charset.StandardCharsets;

/** Numbers as JSON writes them. */
final class JsonNumber {
    private static final int LONGEST = 1_000;
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};

    private JsonNumber() {}

    /** The place after the number, or -1 if none begins there or it is longer than any that means something. */
    static int after(byte[] bytes, int start) {
        int at = start;
        if (bytes[at] == '-') {
            at++;
        }
        int whole = afterDigits(bytes, at);
        if (whole == at || whole > at + 1 && bytes[at] == '0') {
            return -1;
        }
        at = whole;
        if (at < bytes.length && bytes[at] == '.') {
            int fraction = afterDigits(bytes, at + 1);
            if (fraction == at + 1) {
                return -1;
            }
            at = fraction;
        }
        if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            int exponent = afterDigits(bytes, at);
            if (exponent == at) {
                return -1;
            }
            at = exponent;
        }
        return at - start <= LONGEST ? at : -1;
    }

    private static int afterDigits(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    static String digits(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /**
     * The double nearest to a number. Up to fourteen digits, they and the power of ten by which they are divided are
     * exact as doubles, and the quotient is rounded right (W. D. Clinger, How to Read Floating Point Numbers Accurately,
     * 1990).
     */
    static double value(byte[] bytes, int start, int end) {
        if (end - start > TENS.length) {
            return Double.parseDouble(digits(bytes, start, end));
        }
        long mantissa = 0;
        int point = end;
        for (int at = bytes[start] == '-' ? start + 1 : start; at < end; at++) {
            if (bytes[at] == '.') {
                point = at + 1;
            } else if (bytes[at] > '9') {
                return Double.parseDouble(digits(bytes, start, end));
            } else {
                mantissa = 10 * mantissa + bytes[at] - '0';
            }
        }
        double value = mantissa / TENS[end - point];
        return bytes[start] == '-' ? -value : value;
    }
}
