package matchline.format.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.Reading;
import matchline.model.Score;
import matchline.model.Side;

/** What a list needs of tables: of a plain one no event is made, and one that is not plain is read whole. */
final class CsvList implements Lister {
    private static final Pattern PLAIN_MINUTE = Pattern.compile("([1-9]|[1-8]\\d|90|(45|90)\\+\\d)'?");

    @Override
    public List<Listing> list(Path file, FirstLook look) throws IOException {
        Reading reading = new Reading(file.toString(), _ -> {});
        Table table = CsvFormat.table(file, reading);
        Sides sides = Sides.of(table, reading);
        Optional<Score> score = scoreOf(table, sides);
        return List.of(
                score.isPresent()
                        ? listing(table.heading(), sides, score)
                        : Listing.of(RowsReader.match(table, reading)));
    }

    private static Listing listing(Heading heading, Sides sides, Optional<Score> score) {
        return new Listing(
                heading.get(HeadingKey.COMPETITION).orElse(""),
                "",
                heading.date(),
                sides.name(Side.HOME),
                sides.name(Side.AWAY),
                score,
                Optional.empty(),
                Optional.empty());
    }

    /** The goals of a plain table; none of one without a goal, in which perhaps no row can be read. */
    private static Optional<Score> scoreOf(Table table, Sides sides) {
        Score score = Score.NIL_NIL;
        for (Row row : table.rows()) {
            try {
                Optional<RowKind> kind = RowKind.WORDS.find(row.text(Column.TYPE));
                if (kind.isPresent() && isGoal(kind.get())) {
                    Optional<Side> side = plainSide(row, sides);
                    if (side.isEmpty()) {
                        return Optional.empty();
                    }
                    score = score.plus(side.get(), 1);
                } else if (kind.isPresent() && tellsAScore(kind.get())) {
                    return Optional.empty();
                }
            } catch (BadRow _) {
                return Optional.empty();
            }
        }
        return Optional.of(score).filter(counted -> !counted.equals(Score.NIL_NIL));
    }

    private static boolean isGoal(RowKind kind) {
        return kind == RowKind.GOAL || kind == RowKind.PENALTY_GOAL || kind == RowKind.OWN_GOAL;
    }

    private static boolean tellsAScore(RowKind kind) {
        return kind == RowKind.RESULT || kind == RowKind.SHOOT_OUT_KICK || kind == RowKind.SHOOT_OUT_RESULT;
    }

    /** The side of a row in which nothing can be wrong. */
    private static Optional<Side> plainSide(Row row, Sides sides) throws BadRow {
        boolean plain = row.cells().size() <= row.header().names().size()
                && row.text(Column.XG).isEmpty()
                && row.text(Column.HALF).isEmpty()
                && PLAIN_MINUTE.matcher(row.text(Column.MINUTE)).matches();
        return plain ? row.optional(Column.TEAM).flatMap(sides::find) : Optional.empty();
    }
}
