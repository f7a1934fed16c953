package matchline.format.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Occasion;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Quote;
import matchline.model.StatedTime;
import matchline.model.VarReview;

/** Writes a match as CSV, which says less than a match file: what it does say is read back as the same. */
public final class CsvMatchWriter {
    private static final Set<Column> ALWAYS =
            EnumSet.of(Column.MINUTE, Column.TYPE, Column.TEAM, Column.PLAYER, Column.ASSIST, Column.DETAIL);

    private CsvMatchWriter() {}

    /** The text of the file. */
    public static String write(Match match) {
        List<EventRow> rows = new ArrayList<>(events(match));
        match.clock().periods().forEach(played -> rows.addAll(ofPeriod(played, match)));
        match.press().quotes().forEach(quote -> rows.add(quote(quote, match)));
        return heading(match) + table(rows);
    }

    private static String heading(Match match) {
        StringBuilder lines = new StringBuilder();
        Occasion occasion = match.occasion();
        line(lines, HeadingKey.HOME, match.home().name());
        line(lines, HeadingKey.AWAY, match.away().name());
        line(lines, HeadingKey.DATE, occasion.date().map(LocalDate::toString).orElse(""));
        line(lines, HeadingKey.COMPETITION, occasion.competition());
        line(lines, HeadingKey.STAGE, occasion.stage());
        line(lines, HeadingKey.ROUND, occasion.round());
        line(lines, HeadingKey.KICK_OFF, occasion.kickOff());
        line(lines, HeadingKey.VENUE, occasion.venue());
        line(lines, HeadingKey.CITY, occasion.city());
        line(
                lines,
                HeadingKey.ATTENDANCE,
                occasion.attendance().map(String::valueOf).orElse(""));
        line(lines, HeadingKey.REFEREE, occasion.referee().orElse(""));
        match.credits().forEach(credit -> line(lines, HeadingKey.CREDIT, credit));
        return lines.toString();
    }

    private static void line(StringBuilder lines, HeadingKey key, String text) {
        if (!text.isBlank()) {
            lines.append("# ").append(HeadingKey.WORDS.written(key)).append(": ");
            lines.append(Cell.defused(text.replaceAll("\\s+", " "))).append('\n');
        }
    }

    private static List<EventRow> events(Match match) {
        Map<String, GoalCancelled> decisions = match.events().stream()
                .filter(GoalCancelled.class::isInstance)
                .map(GoalCancelled.class::cast)
                .collect(Collectors.toMap(decision -> decision.goal().id(), Function.identity(), (first, _) -> first));
        return match.events().stream()
                .filter(event -> !(event instanceof GoalCancelled))
                .filter(event -> !isToldWithItsGoal(event, decisions))
                .map(event -> EventRow.of(event, Optional.ofNullable(decisions.get(event.id())), match))
                .toList();
    }

    private static boolean isToldWithItsGoal(MatchEvent event, Map<String, GoalCancelled> decisions) {
        return event instanceof VarReview review
                && review.goal()
                        .filter(goal -> decisions.containsKey(goal.id()))
                        .isPresent();
    }

    private static List<EventRow> ofPeriod(PlayedPeriod played, Match match) {
        List<EventRow> rows = new ArrayList<>();
        StatedTime lastMinute = StatedTime.ofEnd(PlayedPeriod.regular(played.period()));
        played.announced()
                .ifPresent(minutes -> rows.add(EventRow.empty(match)
                        .kind(RowKind.ADDED_TIME)
                        .with(Column.MINUTE, EventRow.time(lastMinute))
                        .with(Column.DETAIL, String.valueOf(minutes))));
        if (played.period().isShootOut()) {
            return rows;
        }
        if (played.lengthKnown()) {
            rows.add(EventRow.empty(match)
                    .kind(RowKind.PERIOD_END)
                    .with(Column.MINUTE, EventRow.time(StatedTime.ofEnd(played))));
        } else if (mustBeTold(played.period(), match)) {
            rows.add(EventRow.empty(match)
                    .kind(RowKind.PERIOD_START)
                    .with(Column.MINUTE, EventRow.time(new StatedTime(played.first(), true))));
        }
        return rows;
    }

    /** Extra time in which nothing happened is told by its start. */
    private static boolean mustBeTold(Period period, Match match) {
        return period.compareTo(Period.SECOND_HALF) > 0
                && match.events().stream()
                        .map(event -> event.moment().period())
                        .noneMatch(later -> later.compareTo(period) >= 0 && !later.isShootOut());
    }

    private static EventRow quote(Quote quote, Match match) {
        Quote.Wording words = quote.original();
        return EventRow.empty(match)
                .kind(RowKind.QUOTE)
                .with(
                        Column.MINUTE,
                        quote.moment()
                                .map(moment -> EventRow.time(new StatedTime(moment, false)))
                                .orElse(""))
                .team(quote.side())
                .with(Column.PLAYER, quote.speaker())
                .with(Column.DETAIL, quote.role())
                .with(Column.TEXT, words.text())
                .with(Column.LANGUAGE, words.language());
    }

    private static String table(List<EventRow> rows) {
        Set<Column> columns = EnumSet.copyOf(ALWAYS);
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(columns.stream().map(Column.WORDS::written).toList());
        for (EventRow row : rows) {
            csv.writeRecord(columns.stream()
                    .map(column -> Cell.defused(row.cells().getOrDefault(column, "")))
                    .toList());
        }
        return text.toString();
    }
}
