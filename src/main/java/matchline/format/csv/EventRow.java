package matchline.format.csv;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import matchline.model.Attempt;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Note;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** A row in the making: the cells that tell of one event. */
final class EventRow {
    private final Match match;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    private EventRow(Match match) {
        this.match = match;
    }

    static EventRow empty(Match match) {
        return new EventRow(match);
    }

    /** The decision goes into the row of the goal it is about. */
    static EventRow of(MatchEvent event, Optional<GoalCancelled> decision, Match match) {
        EventRow row = new EventRow(match)
                .with(Column.MINUTE, minute(event, match))
                .team(event instanceof ShootOutResult ? Optional.empty() : event.belongsTo())
                .with(Column.DETAIL, decision.map(GoalCancelled::reason).orElse(detail(event)))
                .with(Column.TEXT, event.occurrence().text());
        row.details(event);
        decision.ifPresent(row::cancelled);
        return row;
    }

    Map<Column, String> cells() {
        return cells;
    }

    EventRow kind(RowKind kind) {
        return with(Column.TYPE, RowKind.WORDS.written(kind));
    }

    EventRow team(Optional<Side> side) {
        return with(Column.TEAM, side.map(known -> Sides.word(known, match)).orElse(""));
    }

    EventRow with(Column column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text);
        }
        return this;
    }

    /** Extra time is named as such: without it, 93 might be read as 90+3. */
    static String time(StatedTime time) {
        return (time.start().period().isExtraTime() ? "et " : "") + time.text();
    }

    /** Half-time is the end of the first half to a result, the beginning of the second to all else. */
    private static String minute(MatchEvent event, Match match) {
        return event instanceof Result && event.moment().equals(match.clock().halfTime())
                ? "HT"
                : time(StatedTime.of(event.occurrence()));
    }

    private static String detail(MatchEvent event) {
        return switch (event) {
            case DisallowedGoal goal -> goal.reason();
            case Substitution change -> change.reason();
            case VarReview review -> review.about();
            default -> event.occurrence().brief();
        };
    }

    private void details(MatchEvent event) {
        switch (event) {
            case Goal goal ->
                kind(kindOf(goal))
                        .player(goal.scorer())
                        .with(Column.ASSIST, name(goal.assist()))
                        .attempt(goal.attempt());
            case Card card -> kind(kindOf(card)).player(card.player());
            case DisallowedGoal goal -> kind(RowKind.DISALLOWED_GOAL).player(goal.scorer());
            case Substitution change ->
                kind(RowKind.SUBSTITUTION).player(change.on()).with(Column.OFF, name(change.off()));
            case MissedPenalty miss ->
                kind(miss.saved() ? RowKind.SAVED_PENALTY : RowKind.MISSED_PENALTY)
                        .player(miss.taker())
                        .attempt(miss.attempt());
            case ShootOutKick kick ->
                kind(RowKind.SHOOT_OUT_KICK)
                        .player(kick.taker())
                        .with(Column.OUTCOME, Outcome.WORDS.written(kick.outcome()));
            case Result result ->
                kind(RowKind.RESULT).with(Column.OUTCOME, result.score().toString());
            case ShootOutResult result ->
                kind(RowKind.SHOOT_OUT_RESULT)
                        .with(Column.OUTCOME, result.score().toString());
            case Shot shot ->
                kind(shot.onTarget() ? RowKind.SHOT_ON_TARGET : RowKind.SHOT)
                        .player(shot.player())
                        .attempt(shot.attempt());
            case Chance chance -> kind(RowKind.CHANCE).player(chance.player());
            case VarReview review ->
                kind(RowKind.VAR_REVIEW)
                        .with(Column.OUTCOME, review.outcome())
                        .with(Column.UNTIL, time(new StatedTime(review.until(), false)));
            case FormationChange change ->
                kind(RowKind.FORMATION).with(Column.DETAIL, change.formation().toString());
            case Note _ -> kind(RowKind.NOTE);
            case GoalCancelled _ -> throw new IllegalArgumentException("a cancelled goal is told in the goal's row");
        }
    }

    private void cancelled(GoalCancelled decision) {
        Moment until = decision.moment();
        kind(
                switch (decision.goal().kind()) {
                    case REGULAR -> RowKind.CANCELLED_GOAL;
                    case PENALTY -> RowKind.CANCELLED_PENALTY;
                    case OWN_GOAL -> RowKind.CANCELLED_OWN_GOAL;
                });
        if (!until.equals(decision.goal().moment())) {
            with(Column.UNTIL, time(StatedTime.of(decision.occurrence())));
        }
        if (!decision.by().equals(GoalCancelled.VAR)) {
            with(Column.BY, decision.by());
        }
    }

    private EventRow player(Optional<Player> player) {
        return with(Column.PLAYER, name(player));
    }

    private EventRow attempt(Attempt attempt) {
        return with(Column.XG, attempt.expectedGoals().map(EventRow::number).orElse(""));
    }

    private static String name(Optional<Player> player) {
        return player.map(Player::name).orElse("");
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static RowKind kindOf(Goal goal) {
        return switch (goal.kind()) {
            case REGULAR -> RowKind.GOAL;
            case PENALTY -> RowKind.PENALTY_GOAL;
            case OWN_GOAL -> RowKind.OWN_GOAL;
        };
    }

    private static RowKind kindOf(Card card) {
        return switch (card.kind()) {
            case YELLOW -> RowKind.YELLOW;
            case SECOND_YELLOW -> RowKind.SECOND_YELLOW;
            case RED -> RowKind.RED;
        };
    }
}
