package matchline.format.csv;

import java.util.List;
import java.util.Optional;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Occurrence;
import matchline.model.PlayedPeriod;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shortened;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** Makes events of a row: one, none if it tells of a period, more if a goal was cancelled. */
final class RowReader {

    private final RowFacts facts;
    private final GoalRows goals;
    private final CardRows cards;

    RowReader(RowFacts facts) {
        this.facts = facts;
        this.goals = new GoalRows(facts);
        this.cards = new CardRows(facts);
    }

    List<MatchEvent> events(RowKind kind, Row row) throws BadRow {
        return switch (kind) {
            case GOAL -> List.of(goals.goal(kind, Goal.Kind.REGULAR, row));
            case PENALTY_GOAL -> List.of(goals.goal(kind, Goal.Kind.PENALTY, row));
            case OWN_GOAL -> List.of(goals.goal(kind, Goal.Kind.OWN_GOAL, row));
            case CANCELLED_GOAL -> goals.cancelled(kind, Goal.Kind.REGULAR, row);
            case CANCELLED_PENALTY -> goals.cancelled(kind, Goal.Kind.PENALTY, row);
            case CANCELLED_OWN_GOAL -> goals.cancelled(kind, Goal.Kind.OWN_GOAL, row);
            case DISALLOWED_GOAL ->
                List.of(new DisallowedGoal(at(kind, row), side(row), player(row), facts.detail(row)));
            case CARD, YELLOW, SECOND_YELLOW, RED -> List.of(cards.card(row));
            case SUBSTITUTION -> List.of(substitution(row));
            case MISSED_PENALTY ->
                List.of(new MissedPenalty(briefly(kind, row), side(row), player(row), false, facts.attempt(row)));
            case SAVED_PENALTY ->
                List.of(new MissedPenalty(briefly(kind, row), side(row), player(row), true, facts.attempt(row)));
            case SHOOT_OUT_KICK -> List.of(kick(row));
            case RESULT ->
                List.of(new Result(
                        facts.times().ofScore(facts.occurrence(kind, briefBesideOutcome(row), row)),
                        score(row, "the goals of each side, like 2–1")));
            case SHOOT_OUT_RESULT ->
                List.of(new ShootOutResult(
                        facts.occurrence(kind, briefBesideOutcome(row), row),
                        score(row, "the kicks each side scored, like 4–3")));
            case SHOT -> List.of(new Shot(briefly(kind, row), side(row), player(row), false, facts.attempt(row)));
            case SHOT_ON_TARGET ->
                List.of(new Shot(briefly(kind, row), side(row), player(row), true, facts.attempt(row)));
            case CHANCE -> List.of(new Chance(briefly(kind, row), side(row), player(row)));
            case VAR_REVIEW -> List.of(review(row));
            case FORMATION -> List.of(formation(row));
            case NOTE -> List.of(new Note(briefly(kind, row), facts.optionalSide(row)));
            case ADDED_TIME -> addedTime(row);
            case PERIOD_START -> {
                facts.times().begin(inPlay(row));
                yield List.of();
            }
            case PERIOD_END -> periodEnd(row);
            case QUOTE -> List.of();
        };
    }

    private Occurrence at(RowKind kind, Row row) throws BadRow {
        return facts.occurrence(kind, "", row);
    }

    private Occurrence briefly(RowKind kind, Row row) throws BadRow {
        return facts.occurrence(kind, facts.detail(row), row);
    }

    private Side side(Row row) throws BadRow {
        return facts.side(row);
    }

    private Optional<Player> player(Row row) throws BadRow {
        return facts.player(row, Column.PLAYER, side(row));
    }

    private Substitution substitution(Row row) throws BadRow {
        Substitutes told = Substitutes.of(row);
        return new Substitution(
                at(RowKind.SUBSTITUTION, row),
                side(row),
                facts.player(told.off(), side(row)),
                facts.player(told.on(), side(row)),
                facts.detail(row));
    }

    private FormationChange formation(Row row) throws BadRow {
        try {
            String formation = row.needed(Column.DETAIL, "a formation, like 4-3-3");
            return new FormationChange(at(RowKind.FORMATION, row), side(row), Formation.parse(formation), List.of());
        } catch (IllegalArgumentException none) {
            throw row.wrong(Column.DETAIL, none.getMessage());
        }
    }

    private ShootOutKick kick(Row row) throws BadRow {
        Column column = outcome(row);
        String word = row.needed(column, "scored, saved or missed");
        ShootOutKick.Outcome outcome = Outcome.WORDS
                .find(word)
                .orElseThrow(() -> row.wrong(
                        column,
                        "\"%s\" is not known here; write scored, saved or missed".formatted(Shortened.quoted(word))));
        Side side = side(row);
        return new ShootOutKick(
                facts.occurrence(RowKind.SHOOT_OUT_KICK, briefBesideOutcome(row), row), side, player(row), outcome);
    }

    private static Score score(Row row, String needed) throws BadRow {
        Column column = outcome(row);
        try {
            return Score.parse(row.needed(column, needed));
        } catch (IllegalArgumentException noScore) {
            throw row.wrong(column, noScore.getMessage());
        }
    }

    /** Where what came of it stands; it may have taken the place of the detail. */
    private static Column outcome(Row row) throws BadRow {
        return row.text(Column.OUTCOME).isEmpty() ? Column.DETAIL : Column.OUTCOME;
    }

    private static String briefBesideOutcome(Row row) throws BadRow {
        return outcome(row) == Column.OUTCOME ? row.text(Column.DETAIL) : "";
    }

    private VarReview review(Row row) throws BadRow {
        Occurrence occurrence = at(RowKind.VAR_REVIEW, row);
        StatedTime until = row.text(Column.UNTIL).isEmpty()
                ? StatedTime.of(occurrence)
                : facts.times().time(row, Column.UNTIL);
        if (until.ofEvent().isBefore(occurrence.moment())) {
            throw row.wrong(Column.UNTIL, "the review ends before it began; write a later time");
        }
        return new VarReview(
                occurrence,
                facts.optionalSide(row),
                until.ofEvent(),
                facts.detail(row),
                row.text(Column.OUTCOME),
                Optional.empty());
    }

    private List<MatchEvent> addedTime(Row row) throws BadRow {
        String digits = row.needed(Column.DETAIL, "the minutes announced, as a number")
                .replaceFirst("^\\+?\\s*(\\d{1,2})\\D*$", "$1");
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > PlayedPeriod.MOST_ADDED) {
            throw row.wrong(Column.DETAIL, "the minutes announced are a number from 0 to " + PlayedPeriod.MOST_ADDED);
        }
        facts.times().announce(inPlay(row), Integer.parseInt(digits));
        return List.of();
    }

    private List<MatchEvent> periodEnd(Row row) throws BadRow {
        StatedTime time = inPlay(row);
        if (time.start().elapsed().isZero() && !time.wholeMinute()) {
            throw row.wrong(Column.MINUTE, "a half ends in its last minute; write it like 45+2");
        }
        facts.times().end(time);
        return List.of();
    }

    private StatedTime inPlay(Row row) throws BadRow {
        StatedTime time = facts.times().time(row, Column.MINUTE);
        if (time.start().period().isShootOut()) {
            throw row.wrong(Column.MINUTE, "this is told of a half; write its last minute like 90+7");
        }
        return time;
    }
}
