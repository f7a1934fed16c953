package matchline.chart.incident;

import java.util.List;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Score;
import matchline.model.Side;

/**
 * One thing to show beside the axis: an event, or several changes of one side in one minute.
 *
 * @param about the event whose id it carries
 * @param name whom it is about, or empty
 * @param score the score after it where nothing else tells that, or empty
 * @param detail a few words more, or empty
 * @param title all of it in words, for who reads instead of looks
 */
public record Incident(MatchEvent about, Side side, Kind kind, String name, String score, String detail, String title) {

    /** What an incident looks like and how much it matters. */
    public enum Kind {
        GOAL(0),
        OWN_GOAL(0),
        PENALTY(0),
        CANCELLED(0),
        RED(1),
        SECOND_YELLOW(1),
        MISSED_PENALTY(2),
        DISALLOWED(2),
        VAR(3),
        YELLOW(4),
        CHANGE(5),
        CHANCE(6);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        /** Who is placed first: 0 before 1. */
        int rank() {
            return rank;
        }

        public boolean isGoal() {
            return rank == 0;
        }

        public boolean isStruck() {
            return this == CANCELLED || this == DISALLOWED;
        }
    }

    /** The same, telling the score after it. */
    public Incident telling(Score after) {
        return new Incident(about, side, kind, name, after.toString(), detail, title);
    }

    public Moment moment() {
        return about.moment();
    }

    public String id() {
        return about.id();
    }

    /** Half-time changes and the like: all of one side's in one minute. */
    static boolean sameMinute(List<? extends MatchEvent> events, MatchEvent other) {
        return events.getLast().belongsTo().equals(other.belongsTo())
                && events.getLast().moment().period() == other.moment().period()
                && events.getLast().moment().label().equals(other.moment().label());
    }
}
