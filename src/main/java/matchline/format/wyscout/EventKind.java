package matchline.format.wyscout;

import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of the kinds of events, and of the kinds within them; some files tell numbers, some names, some both. */
final class EventKind {
    static final int DUEL = 1;
    static final int FOUL = 2;
    static final int FREE_KICK = 3;
    static final int OFFSIDE = 6;
    static final int OTHER = 7;
    static final int PASS = 8;
    static final int SAVE_ATTEMPT = 9;
    static final int SHOT = 10;

    static final int ATTACKING_DUEL = 11;
    static final int DEFENDING_DUEL = 12;
    static final int CORNER = 30;
    static final int FREE_KICK_SHOT = 33;
    static final int GOAL_KICK = 34;
    static final int PENALTY = 35;
    static final int THROW_IN = 36;
    static final int ACCELERATION = 70;
    static final int CROSS = 80;

    /** A card for something said or done late, a protest, time lost: they give no free kick. */
    static final Set<Integer> OFFENCES_OFF_THE_BALL = Set.of(22, 24, 26);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private EventKind() {}

    /** By its name or number; 0 if it is neither. */
    static int of(String told) {
        return switch (told) {
            case "Duel" -> DUEL;
            case "Foul" -> FOUL;
            case "Free Kick" -> FREE_KICK;
            case "Offside" -> OFFSIDE;
            case "Others on the ball" -> OTHER;
            case "Pass" -> PASS;
            case "Save attempt" -> SAVE_ATTEMPT;
            case "Shot" -> SHOT;
            default -> number(told);
        };
    }

    /** The kind within a kind, by its name or number; 0 if it is neither. */
    static int within(String told) {
        return switch (told) {
            case "Ground attacking duel" -> ATTACKING_DUEL;
            case "Ground defending duel" -> DEFENDING_DUEL;
            case "Late card foul" -> 22;
            case "Protest" -> 24;
            case "Time lost foul" -> 26;
            case "Corner" -> CORNER;
            case "Free kick shot" -> FREE_KICK_SHOT;
            case "Goal kick" -> GOAL_KICK;
            case "Penalty" -> PENALTY;
            case "Throw in" -> THROW_IN;
            case "Acceleration" -> ACCELERATION;
            case "Cross" -> CROSS;
            default -> number(told);
        };
    }

    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
