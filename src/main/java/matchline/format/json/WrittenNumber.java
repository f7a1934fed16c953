package matchline.format.json;

/** A number as it is written in a file, so that it can be written the same again. */
final class WrittenNumber extends Number {
    private static final long serialVersionUID = 1;

    private final String digits;

    /** Such digits as JSON has them. */
    WrittenNumber(String digits) {
        this.digits = digits;
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(digits);
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return digits;
    }
}
