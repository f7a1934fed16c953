package matchline.format.matchfile;

/** The words for an event in the file; see {@link matchline.format.json.Choices}. */
enum EventType {
    GOAL,
    PENALTY_GOAL,
    OWN_GOAL,
    DISALLOWED_GOAL,
    YELLOW,
    SECOND_YELLOW,
    RED,
    SUBSTITUTION,
    FORMATION,
    MISSED_PENALTY,
    RESULT,
    SHOOT_OUT_KICK,
    SHOOT_OUT_RESULT,
    SHOT,
    CHANCE,
    VAR_REVIEW,
    NOTE
}
