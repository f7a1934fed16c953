package matchline.format.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Oddities;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.model.Background;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Quote;
import matchline.model.Shortened;
import matchline.model.Side;
import matchline.model.Team;

/** Makes a match of the rows. A bad row is reported, and the others are read. */
final class RowsReader {
    private static final String UNKNOWN_LANGUAGE = "und";

    private final Table table;
    private final Reading reading;
    private final Squads squads = new Squads();
    private final Sides sides;
    private final RowFacts facts;
    private final RowReader reader;
    private final List<MatchEvent> events = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final Map<String, String> rowOfEvent = new HashMap<>();

    private RowsReader(Table table, Reading reading) throws MatchFormatException {
        this.table = table;
        this.reading = reading;
        this.sides = Sides.of(table, reading);
        this.facts = new RowFacts(sides, squads, new RowTimes(table.rows(), reading));
        this.reader = new RowReader(facts);
    }

    static Match match(Table table, Reading reading) throws MatchFormatException {
        return new RowsReader(table, reading).match();
    }

    private Match match() throws MatchFormatException {
        int bad = 0;
        for (Row row : scoresLast()) {
            try {
                read(row);
            } catch (BadRow e) {
                e.report(reading);
                bad++;
            }
        }
        if (bad > 0 && bad == table.rows().size()) {
            throw reading.wrong(
                    "", "none of its %d rows can be read; correct the first, then the others".formatted(bad));
        }
        Match match = new Match(
                table.heading().occasion(),
                team(Side.HOME),
                team(Side.AWAY),
                facts.times().clock(),
                events,
                new Press(quotes, List.of(), List.of()),
                Background.NONE,
                List.of(),
                table.heading().credits());
        Oddities.of(match).forEach(this::report);
        match.events().forEach(this::reportIfUnderTheWrongTeam);
        return match;
    }

    /** Only when all events are known is it known when a half was over. */
    private List<Row> scoresLast() {
        Map<Boolean, List<Row>> rows =
                table.rows().stream().collect(Collectors.partitioningBy(RowsReader::tellsAScore));
        return Stream.concat(rows.get(false).stream(), rows.get(true).stream()).toList();
    }

    private static boolean tellsAScore(Row row) {
        try {
            return kind(row) == RowKind.RESULT;
        } catch (BadRow _) {
            return false;
        }
    }

    private void read(Row row) throws BadRow {
        row.requireWidth();
        RowKind kind = kind(row);
        if (kind == RowKind.QUOTE) {
            quotes.add(quote(row));
        }
        List<MatchEvent> made = reader.events(kind, row);
        for (MatchEvent event : made) {
            facts.times().reach(event.moment());
            rowOfEvent.put(event.id(), row.where());
        }
        events.addAll(made);
    }

    /** An own goal is told under the team it counts for, and some tell it under that of who scored it. */
    private void reportIfUnderTheWrongTeam(MatchEvent event) {
        if (event instanceof Goal goal && goal.kind() == Goal.Kind.OWN_GOAL) {
            goal.scorer()
                    .map(Player::name)
                    .filter(name -> squads.names(goal.side(), name))
                    .ifPresent(name -> reading.odd(
                            rowOfEvent.get(goal.id()),
                            "%s plays for %s in another row; an own goal stands under the team it counts for"
                                    .formatted(Shortened.quoted(name), Shortened.quoted(sides.name(goal.side())))));
        }
    }

    private static RowKind kind(Row row) throws BadRow {
        String word = row.needed(Column.TYPE, "goal, yellow, substitution or another of the words listed");
        return RowKind.WORDS
                .find(word)
                .or(() -> CardRows.tellsOf(word) ? Optional.of(RowKind.CARD) : Optional.empty())
                .orElseThrow(() -> row.wrong(
                        Column.TYPE,
                        "\"%s\" is not known here; write goal, yellow, substitution or another of the words listed"
                                .formatted(Shortened.quoted(word))));
    }

    private Quote quote(Row row) throws BadRow {
        Column words = row.text(Column.TEXT).isEmpty() ? Column.DETAIL : Column.TEXT;
        Quote.Wording wording = new Quote.Wording(
                row.optional(Column.LANGUAGE).orElse(UNKNOWN_LANGUAGE), row.needed(words, "what was said"), "");
        return new Quote(
                "quote-" + (quotes.size() + 1),
                row.needed(Column.PLAYER, "who said it"),
                words == Column.DETAIL ? "" : facts.detail(row),
                facts.optionalSide(row),
                List.of(wording),
                "",
                row.text(Column.MINUTE).isEmpty()
                        ? Optional.empty()
                        : Optional.of(facts.times()
                                .reach(facts.times().time(row, Column.MINUTE).ofEvent())),
                Optional.empty(),
                Citations.NONE);
    }

    private Team team(Side side) {
        String name = sides.name(side);
        return new Team(
                name,
                Team.codeOf(name),
                Optional.empty(),
                Optional.empty(),
                LineUp.UNKNOWN,
                squads.of(side),
                Citations.NONE);
    }

    /** Oddities name an event by its id, which a spreadsheet does not show. */
    private void report(Problem oddity) {
        reading.problems().accept(new Problem(rowOfEvent.getOrDefault(oddity.where(), oddity.where()), oddity.what()));
    }
}
