package matchline.model;

import java.util.Objects;

/**
 * What every event has: an id unique in its match, when it was, what is to be said about it, and who says so.
 *
 * @param minuteOnly whether the moment is known no better than by its minute
 * @param brief a few words for the picture, or empty
 * @param text sentences for the feed, or empty
 */
public record Occurrence(String id, Moment moment, boolean minuteOnly, String brief, String text, Citations citations) {
    public Occurrence {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citations, "citations");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an event has an id");
        }
    }

    /** An event known by its moment alone. */
    public static Occurrence at(String id, Moment moment) {
        return new Occurrence(id, moment, false, "", "", Citations.NONE);
    }
}
