package matchline.format.statsbomb;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of events that are told, as events of the match or as the play between them. */
enum EventType {
    STARTING_ELEVEN("Starting XI"),
    TACTICAL_SHIFT("Tactical Shift"),
    HALF_END("Half End"),
    SHOT("Shot"),
    OWN_GOAL_FOR("Own Goal For"),
    OWN_GOAL_AGAINST("Own Goal Against"),
    FOUL("Foul Committed"),
    BAD_BEHAVIOUR("Bad Behaviour"),
    SUBSTITUTION("Substitution"),
    PLAYER_OFF("Player Off"),
    PLAYER_ON("Player On"),
    PASS("Pass"),
    CARRY("Carry"),
    DRIBBLE("Dribble"),
    DUEL("Duel"),
    INTERCEPTION("Interception"),
    OFFSIDE("Offside");

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(type -> type.written, Function.identity()));

    private final String written;

    EventType(String written) {
        this.written = written;
    }

    boolean isOwnGoal() {
        return this == OWN_GOAL_FOR || this == OWN_GOAL_AGAINST;
    }

    /** Numbers of types differ between the data and its documentation; names do not. */
    static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
