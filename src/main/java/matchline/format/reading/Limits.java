package matchline.format.reading;

import java.util.Locale;

/** How much of anything a file may hold: many times what any match has, and far less than would fill the memory. */
public final class Limits {
    /** The size of a JSON file. */
    public static final int JSON_MEBIBYTES = 64;

    /** The size of a CSV file. */
    public static final int CSV_MEBIBYTES = 16;

    /** How deep objects and lists may stand in each other. */
    public static final int DEPTH = 32;

    /** Texts, numbers, lists and objects in a match file. */
    public static final int VALUES = 250_000;

    /** Entries of a list, rows of a table, events of a match, matches of a file. */
    public static final int ENTRIES = 20_000;

    /** Players of a team. */
    public static final int PLAYERS = 200;

    /** Letters of a text. */
    public static final int LETTERS = 10_000;

    private Limits() {}

    /** A limit as it is written in a sentence: {@code 20,000}. */
    public static String written(int limit) {
        return String.format(Locale.ROOT, "%,d", limit);
    }
}
