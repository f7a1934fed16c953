package matchline.format.matchfile;

import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.StatedTime;

/** How a moment is written: as {@link StatedTime} says it, but for the end of the match. */
final class TimeText {
    private TimeText() {}

    static String of(Occurrence occurrence, Moment fullTime) {
        StatedTime told = StatedTime.of(occurrence);
        return told.wholeMinute() ? told.text() : of(occurrence.moment(), fullTime);
    }

    static String of(Moment moment, Moment fullTime) {
        boolean kick = moment.period().isShootOut();
        return moment.equals(fullTime) && !kick ? "FT" : new StatedTime(moment, false).text();
    }
}
