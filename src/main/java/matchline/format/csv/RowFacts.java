package matchline.format.csv;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import matchline.model.Attempt;
import matchline.model.Citations;
import matchline.model.Occurrence;
import matchline.model.Player;
import matchline.model.Shortened;
import matchline.model.Side;
import matchline.model.StatedTime;

/** What most rows tell: when, which side, who. */
final class RowFacts {
    private final Sides sides;
    private final Squads squads;
    private final RowTimes times;
    private final Map<RowKind, Integer> told = new EnumMap<>(RowKind.class);

    RowFacts(Sides sides, Squads squads, RowTimes times) {
        this.sides = sides;
        this.squads = squads;
        this.times = times;
    }

    RowTimes times() {
        return times;
    }

    Side side(Row row) throws BadRow {
        String text = row.needed(Column.TEAM, "the name of a team, home or away");
        return sides.find(text)
                .orElseThrow(() -> row.wrong(
                        Column.TEAM,
                        "\"%s\" is neither %s nor %s; write one of them, home or away"
                                .formatted(
                                        Shortened.quoted(text),
                                        Shortened.quoted(sides.name(Side.HOME)),
                                        Shortened.quoted(sides.name(Side.AWAY)))));
    }

    Optional<Side> optionalSide(Row row) throws BadRow {
        return row.text(Column.TEAM).isEmpty() ? Optional.empty() : Optional.of(side(row));
    }

    Optional<Player> player(Row row, Column column, Side side) throws BadRow {
        return player(row.optional(column), side);
    }

    Optional<Player> player(Optional<String> name, Side side) {
        return squads.player(name, side);
    }

    String detail(Row row) throws BadRow {
        return row.text(Column.DETAIL);
    }

    /** What was measured of a try at goal: a table has room for its worth. */
    Attempt attempt(Row row) throws BadRow {
        String text = row.text(Column.XG).replace(',', '.');
        if (text.isEmpty()) {
            return Attempt.UNMEASURED;
        }
        if (!text.matches("0?\\.\\d{1,17}|[01](\\.0*)?")) {
            throw row.wrong(
                    Column.XG,
                    "\"%s\" is no probability; write a number from 0 to 1".formatted(Shortened.quoted(text)));
        }
        return new Attempt(Optional.of(Double.valueOf(text)), Optional.empty());
    }

    Occurrence occurrence(RowKind kind, String brief, Row row) throws BadRow {
        boolean shootOut = kind == RowKind.SHOOT_OUT_KICK || kind == RowKind.SHOOT_OUT_RESULT;
        StatedTime time = switch (kind) {
            case SHOOT_OUT_KICK -> times.kick(row);
            case SHOOT_OUT_RESULT -> times.lastKick();
            default -> times.time(row, Column.MINUTE);
        };
        if (time.start().period().isShootOut() != shootOut) {
            throw row.wrong(Column.MINUTE, "only a shoot-out kick has a number; write a minute like 67 or 90+7");
        }
        String word = RowKind.WORDS.written(kind).toLowerCase(Locale.ROOT).replace(' ', '-');
        String id = word + "-" + told.merge(kind, 1, Integer::sum);
        return new Occurrence(id, time.ofEvent(), time.wholeMinute(), brief, row.text(Column.TEXT), Citations.NONE);
    }
}
