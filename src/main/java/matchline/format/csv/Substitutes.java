package matchline.format.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.model.Shortened;

/** Who comes on and who goes off, in columns of their own, or both in one cell, as in "Petit for Grand". */
record Substitutes(Optional<String> on, Optional<String> off) {
    private static final Pattern ON_FIRST =
            between("(?:comes |came )?(?:on )?for|replaces|pour|remplace|à la place de");
    private static final Pattern OFF_FIRST = between("(?:is )?replaced by|(?:est )?remplacée? par");
    private static final Pattern IN_SOME_ORDER =
            Pattern.compile("\\S.*(?:[<>→←⇒⇐↔]| / ).*\\S|\\S.*\\(\\p{Lu}\\p{L}*\\p{Ll}[^()]*\\)");

    /** The second name goes off, in a column of its own or in that of the assists. */
    static Substitutes of(Row row) throws BadRow {
        Column on = row.text(Column.ON).isEmpty() ? Column.PLAYER : Column.ON;
        Column off = !row.text(Column.OFF).isEmpty() ? Column.OFF : on == Column.ON ? Column.PLAYER : Column.ASSIST;
        Substitutes told = new Substitutes(row.optional(on), row.optional(off));
        if (told.on.isEmpty() && told.off.isEmpty()) {
            throw row.wrong(Column.PLAYER, "nobody comes on or goes off; write a name");
        }
        return told.off.isEmpty() ? inOneCell(row, on) : told;
    }

    private static Substitutes inOneCell(Row row, Column column) throws BadRow {
        String cell = row.text(column);
        Matcher onFirst = ON_FIRST.matcher(cell);
        if (onFirst.matches()) {
            return new Substitutes(Optional.of(onFirst.group(1)), Optional.of(onFirst.group(2)));
        }
        Matcher offFirst = OFF_FIRST.matcher(cell);
        if (offFirst.matches()) {
            return new Substitutes(Optional.of(offFirst.group(2)), Optional.of(offFirst.group(1)));
        }
        if (IN_SOME_ORDER.matcher(cell).matches()) {
            throw row.wrong(
                    column,
                    "\"%s\" names two players, and not who comes on; write \"… for …\", or both in columns on and off"
                            .formatted(Shortened.quoted(cell)));
        }
        return new Substitutes(Optional.of(cell), Optional.empty());
    }

    private static Pattern between(String words) {
        return Pattern.compile(
                "(\\S.*?) \\(?(?:" + words + ") (\\S[^()]*?)\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
