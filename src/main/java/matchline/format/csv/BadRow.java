package matchline.format.csv;

import matchline.format.reading.Reading;

/** Why nothing can be made of a row. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    private final String where;

    BadRow(String where, String what) {
        super(what);
        this.where = where;
    }

    void report(Reading reading) {
        reading.odd(where, getMessage() + "; the row is left out");
    }
}
