package matchline.format.csv;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.StatedTime;

/** The times of the rows. A period grows to hold what happened in it. */
final class RowTimes {
    private final Map<Period, PlayedPeriod> played = new EnumMap<>(Period.class);
    private final Reading reading;
    private final boolean decimalsAreAddedTime;
    private int kicks;

    RowTimes(List<Row> rows, Reading reading) {
        this.reading = reading;
        this.decimalsAreAddedTime = DecimalMinute.areAddedTime(rows);
        play(Period.FIRST_HALF);
        play(Period.SECOND_HALF);
        if (rows.stream().anyMatch(this::tellsOfExtraTime)) {
            play(Period.EXTRA_FIRST);
        }
    }

    MatchClock clock() {
        return new MatchClock(List.copyOf(played.values()));
    }

    StatedTime time(Row row, Column column) throws BadRow {
        String text = row.needed(column, "a minute like 67 or 90+7");
        try {
            String plain = plain(row, column);
            return inAPeriodPlayed(
                    StatedTime.parse(
                            column == Column.MINUTE ? CountedHalf.of(row).official(plain) : plain),
                    row,
                    column);
        } catch (IllegalArgumentException noTime) {
            throw row.wrong(column, noTime.getMessage());
        }
    }

    private String plain(Row row, Column column) throws BadRow {
        String told = row.text(column);
        String plain = MinuteText.plain(told);
        Optional<DecimalMinute> decimal = DecimalMinute.of(plain);
        if (decimal.isEmpty()) {
            return plain;
        }
        String added = addedForDecimals(plain);
        if (added.equals(plain)) {
            throw row.wrong(column, decimal.get().explained(told));
        }
        reading.odd(
                row.where(column),
                "%s is read as %s, for no other minute has decimals; write %2$s".formatted(told, added));
        return added;
    }

    private String addedForDecimals(String plain) {
        return DecimalMinute.of(plain)
                .filter(decimal -> decimalsAreAddedTime && decimal.maybeAdded())
                .map(DecimalMinute::added)
                .orElse(plain);
    }

    /** The time of the next kick; its number may be left out. */
    StatedTime kick(Row row) throws BadRow {
        Optional<String> told = row.optional(Column.MINUTE);
        boolean numbered =
                told.filter(text -> MinuteText.plain(text).startsWith("pen ")).isPresent();
        StatedTime time = numbered ? time(row, Column.MINUTE) : StatedTime.parse("pen " + Math.min(99, kicks + 1));
        kicks = (int) time.start().elapsed().toMinutes();
        return time;
    }

    /** The time of the last kick told so far. */
    StatedTime lastKick() {
        return StatedTime.parse("pen " + kicks);
    }

    /** The same, told of a score. */
    Occurrence ofScore(Occurrence told) {
        return new Occurrence(
                told.id(),
                clock().ofScore(told.moment(), told.minuteOnly()),
                false,
                told.brief(),
                told.text(),
                told.citations());
    }

    /** Something happened then. */
    Moment reach(Moment moment) {
        Period period = moment.period();
        play(period);
        if (period == Period.EXTRA_SECOND) {
            play(Period.EXTRA_FIRST);
        }
        played.computeIfPresent(period, (_, before) -> before.reaching(moment));
        return moment;
    }

    /** The period of that time was played, whatever happened in it. */
    void begin(StatedTime time) {
        reach(new Moment(time.start().period(), Duration.ZERO));
    }

    /** A period ended then. */
    void end(StatedTime time) {
        Period period = time.start().period();
        play(period);
        PlayedPeriod before = played.get(period);
        boolean longer = time.lengthOfPeriod().compareTo(before.length()) > 0;
        played.put(
                period,
                new PlayedPeriod(period, longer ? time.lengthOfPeriod() : before.length(), true, before.announced()));
    }

    /** So many minutes were announced for the period of that time. */
    void announce(StatedTime time, int minutes) {
        Period period = time.start().period();
        play(period);
        PlayedPeriod before = played.get(period);
        played.put(period, new PlayedPeriod(period, before.length(), before.lengthKnown(), Optional.of(minutes)));
    }

    private void play(Period period) {
        played.putIfAbsent(period, PlayedPeriod.regular(period));
    }

    /** Without extra time, a minute after the 90th is one of added time that was counted on. */
    private StatedTime inAPeriodPlayed(StatedTime time, Row row, Column column) throws BadRow {
        Period period = time.start().period();
        if (!period.isExtraTime() || played.containsKey(Period.EXTRA_FIRST)) {
            return time;
        }
        int skipped = period.startMinute() - Period.SECOND_HALF.startMinute();
        Moment counted = new Moment(Period.SECOND_HALF, time.start().elapsed().plusMinutes(skipped));
        StatedTime read = new StatedTime(counted, time.wholeMinute());
        reading.odd(
                row.where(column),
                "%s is read as %s, for no row tells of extra time; write %2$s, or et %1$s"
                        .formatted(row.text(column), read.text()));
        return read;
    }

    private boolean tellsOfExtraTime(Row row) {
        try {
            String text = CountedHalf.of(row).official(addedForDecimals(MinuteText.plain(row.text(Column.MINUTE))));
            Moment start = StatedTime.parse(text).start();
            boolean tooLateForAddedTime = start.period() == Period.EXTRA_SECOND;
            boolean added = start.period() == Period.EXTRA_FIRST && text.contains("+");
            return tooLateForAddedTime || added || text.startsWith("et");
        } catch (BadRow | IllegalArgumentException _) {
            return false;
        }
    }
}
