package matchline.ui.panel.feed;

import java.util.Optional;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Score;

/** A line of the feed. */
sealed interface FeedLine {
    Moment moment();

    /** The score it leaves, where it says so. */
    Optional<Score> score();

    /** The whistle between two periods. */
    record Whistle(Moment moment, String title, Optional<Score> score) implements FeedLine {}

    /**
     * An event.
     *
     * @param thread how it hangs together with its neighbours: a goal, its review, its end
     */
    record Told(MatchEvent event, Optional<Score> score, Thread thread) implements FeedLine {
        @Override
        public Moment moment() {
            return event.moment();
        }
    }

    /** Whether a story that takes several lines starts, goes on or ends here. */
    enum Thread {
        NONE,
        STARTS,
        GOES_ON,
        ENDS
    }
}
