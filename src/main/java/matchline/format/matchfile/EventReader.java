package matchline.format.matchfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Attempt;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Occurrence;
import matchline.model.PitchPoint;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.VarReview;
import matchline.model.WrittenName;

/** Reads the events in the order of the file. */
final class EventReader {
    private final References references;
    private final Times times;
    private final Set<String> ids = new HashSet<>();
    private final Map<EventType, Integer> told = new EnumMap<>(EventType.class);
    private final Map<String, Goal> goals = new HashMap<>();

    EventReader(References references, Times times) {
        this.references = references;
        this.times = times;
    }

    /** One event of the file; a goal that was cancelled is more than one in the match. */
    List<MatchEvent> events(Fields fields) throws MatchFormatException {
        EventType type = fields.choice("type", EventType.class);
        Occurrence occurrence = occurrence(type, fields);
        return switch (type) {
            case GOAL -> goal(occurrence, Goal.Kind.REGULAR, fields);
            case PENALTY_GOAL -> goal(occurrence, Goal.Kind.PENALTY, fields);
            case OWN_GOAL -> goal(occurrence, Goal.Kind.OWN_GOAL, fields);
            case DISALLOWED_GOAL ->
                List.of(new DisallowedGoal(occurrence, side(fields), player(fields), fields.text("reason", "")));
            case YELLOW -> card(occurrence, Card.Kind.YELLOW, fields);
            case SECOND_YELLOW -> card(occurrence, Card.Kind.SECOND_YELLOW, fields);
            case RED -> card(occurrence, Card.Kind.RED, fields);
            case SUBSTITUTION -> List.of(substitution(occurrence, fields));
            case FORMATION -> List.of(formation(occurrence, fields));
            case MISSED_PENALTY ->
                List.of(new MissedPenalty(
                        occurrence, side(fields), player(fields), fields.isTrue("saved"), attempt(fields)));
            case RESULT -> List.of(new Result(occurrence, Scores.read(fields, "score")));
            case SHOOT_OUT_KICK -> List.of(shootOutKick(occurrence, fields));
            case SHOOT_OUT_RESULT -> List.of(new ShootOutResult(occurrence, Scores.read(fields, "score")));
            case SHOT -> List.of(shot(occurrence, fields));
            case CHANCE -> List.of(new Chance(occurrence, side(fields), player(fields)));
            case VAR_REVIEW -> List.of(varReview(occurrence, fields));
            case NOTE -> List.of(new Note(occurrence, optionalSide(fields)));
        };
    }

    private Occurrence occurrence(EventType type, Fields fields) throws MatchFormatException {
        int number = told.merge(type, 1, Integer::sum);
        String id = fields.id(WrittenName.of(type) + "-" + number);
        if (!ids.add(id)) {
            throw fields.wrong("id", "two events have the id \"%s\"; give every event an id of its own".formatted(id));
        }
        Times.Told at = switch (type) {
            case RESULT -> times.ofScore(fields);
            case SHOOT_OUT_RESULT -> times.lastKick(fields);
            default -> times.at(fields, "at");
        };
        return new Occurrence(
                id,
                at.moment(),
                at.minuteOnly(),
                fields.text("brief", ""),
                fields.text("text", ""),
                references.citations(fields));
    }

    static boolean tellsAScore(Fields event) throws MatchFormatException {
        return event.text("type", "").equalsIgnoreCase(EventType.RESULT.name());
    }

    private List<MatchEvent> goal(Occurrence occurrence, Goal.Kind kind, Fields fields) throws MatchFormatException {
        Goal goal = new Goal(
                occurrence, side(fields), player(fields), kind, references.player(fields, "assist"), attempt(fields));
        goals.put(goal.id(), goal);
        return fields.optionalObject("cancelled", new CancelledGoal(goal, references, times)::events)
                .orElse(List.of(goal));
    }

    private List<MatchEvent> card(Occurrence occurrence, Card.Kind kind, Fields fields) throws MatchFormatException {
        return List.of(new Card(occurrence, side(fields), player(fields), kind));
    }

    private Substitution substitution(Occurrence occurrence, Fields fields) throws MatchFormatException {
        return new Substitution(
                occurrence,
                side(fields),
                references.player(fields, "off"),
                references.player(fields, "on"),
                fields.text("reason", ""));
    }

    private FormationChange formation(Occurrence occurrence, Fields fields) throws MatchFormatException {
        List<Player> players = references.players(fields, "players");
        try {
            return new FormationChange(occurrence, side(fields), Formation.parse(fields.text("formation")), players);
        } catch (IllegalArgumentException none) {
            throw fields.wrong("formation", none.getMessage());
        }
    }

    private ShootOutKick shootOutKick(Occurrence occurrence, Fields fields) throws MatchFormatException {
        if (!occurrence.moment().period().isShootOut()) {
            throw fields.wrong("at", "a shoot-out kick has a number and no minute; write pen 1, pen 2 and so on");
        }
        return new ShootOutKick(
                occurrence, side(fields), player(fields), fields.choice("outcome", ShootOutKick.Outcome.class));
    }

    private Shot shot(Occurrence occurrence, Fields fields) throws MatchFormatException {
        return new Shot(occurrence, side(fields), player(fields), fields.isTrue("onTarget"), attempt(fields));
    }

    private static Attempt attempt(Fields fields) throws MatchFormatException {
        return new Attempt(
                fields.optionalNumber("xg", 0, 1),
                fields.optionalObject(
                        "place",
                        place -> new PitchPoint(
                                place.number("x", 0, PitchPoint.LENGTH), place.number("y", 0, PitchPoint.WIDTH))));
    }

    private VarReview varReview(Occurrence occurrence, Fields fields) throws MatchFormatException {
        Times.Told until = times.at(fields, "until");
        if (until.moment().isBefore(occurrence.moment())) {
            throw fields.wrong("until", "the review ends before it began; write a time after \"at\"");
        }
        return new VarReview(
                occurrence,
                optionalSide(fields),
                until.moment(),
                fields.text("about", ""),
                fields.text("outcome", ""),
                reviewed(fields));
    }

    private Optional<Goal> reviewed(Fields fields) throws MatchFormatException {
        Optional<String> id = fields.optionalText("goal");
        if (id.isPresent() && !goals.containsKey(id.get())) {
            throw fields.wrong("goal", "no goal before this has the id \"%s\"; correct it".formatted(id.get()));
        }
        return id.map(goals::get);
    }

    private static Side side(Fields fields) throws MatchFormatException {
        return fields.choice("team", Side.class);
    }

    private static Optional<Side> optionalSide(Fields fields) throws MatchFormatException {
        return fields.optionalChoice("team", Side.class);
    }

    private Optional<Player> player(Fields fields) throws MatchFormatException {
        return references.player(fields, "player");
    }
}
