package matchline.format.csv;

import java.util.regex.Pattern;
import matchline.format.reading.Steering;

/**
 * A text on its way into a cell and back. A spreadsheet takes a cell that begins with one of {@code = + - @} for a
 * formula and would run it; an apostrophe before it makes it a text again, and is taken off when it is read.
 */
final class Cell {
    /** A text may also be split where the reader's spreadsheet has another separator than the file. */
    private static final String START = "(?<=^|[,;\\t\\r\\n])";

    private static final String FORMULA = "(?=[ ']*+[=+\\-@＝＋－＠])";
    private static final Pattern DANGER = Pattern.compile(START + FORMULA);
    private static final Pattern DEFUSED = Pattern.compile(START + "'" + FORMULA);

    /** What no letter is, and what steers a terminal that shows the file; a cell may have lines and tabs. */
    private static final Pattern STEERS = Pattern.compile("[" + Steering.CHARACTERS + "&&[^\\t\\r\\n]]");

    private Cell() {}

    /** Without what steers, for it is no text. */
    static String defused(String text) {
        return DANGER.matcher(STEERS.matcher(text).replaceAll("").strip()).replaceAll("'");
    }

    static String restored(String cell) {
        String text = cell.strip();
        return text.indexOf('\'') < 0 ? text : DEFUSED.matcher(text).replaceAll("");
    }
}
