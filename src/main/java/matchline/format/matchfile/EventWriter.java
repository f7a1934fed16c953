package matchline.format.matchfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.json.FieldWriter;
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
import matchline.model.Occurrence;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Substitution;
import matchline.model.VarReview;
import matchline.model.WrittenName;

/** Writes the events; a goal that was cancelled becomes one event again. */
final class EventWriter {
    private final List<MatchEvent> events;
    private final Moment fullTime;
    private final Moment halfTime;
    private final Map<String, GoalCancelled> cancelled = new HashMap<>();
    private final Map<String, VarReview> reviews = new HashMap<>();

    EventWriter(Match match) {
        this.events = match.events();
        this.fullTime = match.clock().last();
        this.halfTime = match.clock().halfTime();
        for (MatchEvent event : events) {
            switch (event) {
                case GoalCancelled decision -> cancelled.put(decision.goal().id(), decision);
                case VarReview review
                when isPartOfGoal(review) ->
                    reviews.put(review.goal().orElseThrow().id(), review);
                default -> {}
            }
        }
    }

    void write(FieldWriter file) {
        List<MatchEvent> told = events.stream()
                .filter(event -> !(event instanceof GoalCancelled))
                .filter(event -> !reviews.containsValue(event))
                .toList();
        file.objects("events", told, this::event);
    }

    private static boolean isPartOfGoal(VarReview review) {
        return review.goal()
                .map(CancelledGoal::reviewId)
                .filter(review.id()::equals)
                .isPresent();
    }

    private void event(MatchEvent event, FieldWriter fields) {
        Occurrence occurrence = event.occurrence();
        fields.text("id", occurrence.id()).text("at", at(event)).text("type", WrittenName.of(typeOf(event)));
        if (!(event instanceof ShootOutResult)) {
            fields.choice("team", event.belongsTo());
        }
        details(event, fields);
        words(occurrence, fields);
        if (event instanceof Goal goal && cancelled.containsKey(goal.id())) {
            fields.object("cancelled", cancelled.get(goal.id()), this::decision);
        }
    }

    /** Half-time is the end of the first half to a result, the beginning of the second to all else. */
    private String at(MatchEvent event) {
        return switch (event) {
            case ShootOutResult _ -> "FT";
            case Result result when result.moment().equals(halfTime) -> "HT";
            default -> TimeText.of(event.occurrence(), fullTime);
        };
    }

    private static EventType typeOf(MatchEvent event) {
        return switch (event) {
            case Goal goal ->
                switch (goal.kind()) {
                    case REGULAR -> EventType.GOAL;
                    case PENALTY -> EventType.PENALTY_GOAL;
                    case OWN_GOAL -> EventType.OWN_GOAL;
                };
            case Card card ->
                switch (card.kind()) {
                    case YELLOW -> EventType.YELLOW;
                    case SECOND_YELLOW -> EventType.SECOND_YELLOW;
                    case RED -> EventType.RED;
                };
            case DisallowedGoal _ -> EventType.DISALLOWED_GOAL;
            case Substitution _ -> EventType.SUBSTITUTION;
            case FormationChange _ -> EventType.FORMATION;
            case MissedPenalty _ -> EventType.MISSED_PENALTY;
            case Result _ -> EventType.RESULT;
            case ShootOutKick _ -> EventType.SHOOT_OUT_KICK;
            case ShootOutResult _ -> EventType.SHOOT_OUT_RESULT;
            case Shot _ -> EventType.SHOT;
            case Chance _ -> EventType.CHANCE;
            case VarReview _ -> EventType.VAR_REVIEW;
            case Note _ -> EventType.NOTE;
            case GoalCancelled _ -> throw new IllegalArgumentException("a cancelled goal is written with the goal");
        };
    }

    private void details(MatchEvent event, FieldWriter fields) {
        switch (event) {
            case Goal goal ->
                attempt(goal.attempt(), player("assist", goal.assist(), player("player", goal.scorer(), fields)));
            case Card card -> player("player", card.player(), fields);
            case DisallowedGoal goal -> player("player", goal.scorer(), fields).text("reason", goal.reason());
            case Substitution change ->
                player("on", change.on(), player("off", change.off(), fields)).text("reason", change.reason());
            case FormationChange change ->
                fields.text("formation", change.formation().toString())
                        .texts(
                                "players",
                                change.players().stream().map(Player::id).toList());
            case MissedPenalty miss ->
                attempt(miss.attempt(), player("player", miss.taker(), fields).isTrue("saved", miss.saved()));
            case ShootOutKick kick ->
                player("player", kick.taker(), fields).text("outcome", WrittenName.of(kick.outcome()));
            case Result result -> fields.text("score", Scores.written(result.score()));
            case ShootOutResult result -> fields.text("score", Scores.written(result.score()));
            case Shot shot ->
                attempt(shot.attempt(), player("player", shot.player(), fields).isTrue("onTarget", shot.onTarget()));
            case Chance chance -> player("player", chance.player(), fields);
            case VarReview review ->
                fields.text("until", TimeText.of(review.until(), fullTime))
                        .text("about", review.about())
                        .text("outcome", review.outcome())
                        .text("goal", review.goal().map(Goal::id));
            case Note _, GoalCancelled _ -> {}
        }
    }

    private static void attempt(Attempt attempt, FieldWriter fields) {
        fields.number("xg", attempt.expectedGoals());
        attempt.place()
                .ifPresent(known -> fields.object(
                        "place", known, (place, at) -> at.number("x", place.x()).number("y", place.y())));
    }

    private static FieldWriter player(String key, Optional<Player> player, FieldWriter fields) {
        return fields.text(key, player.map(Player::id));
    }

    private void decision(GoalCancelled decision, FieldWriter fields) {
        Optional<VarReview> review =
                Optional.ofNullable(reviews.get(decision.goal().id()));
        fields.text("at", TimeText.of(decision.occurrence(), fullTime))
                .text("by", decision.by())
                .text("reason", decision.reason())
                .text("offender", decision.offender().map(Player::id))
                .text("review", review.map(looked -> looked.occurrence().text()));
        words(decision.occurrence(), fields);
    }

    private static void words(Occurrence occurrence, FieldWriter fields) {
        fields.text("brief", occurrence.brief()).text("text", occurrence.text());
        MatchFileWriter.citations(occurrence.citations(), fields);
    }
}
