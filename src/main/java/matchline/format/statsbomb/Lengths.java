package matchline.format.statsbomb;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Period;
import matchline.model.PlayedPeriod;

/** How long the periods were: until the later of the two whistles that the file has for each. */
final class Lengths {
    private final Map<Period, PlayedPeriod> played = new EnumMap<>(Period.class);

    Lengths(List<EventJson> events, Reading reading) {
        played.put(Period.FIRST_HALF, PlayedPeriod.regular(Period.FIRST_HALF));
        played.put(Period.SECOND_HALF, PlayedPeriod.regular(Period.SECOND_HALF));
        for (EventJson event : events) {
            played.putIfAbsent(event.period(), PlayedPeriod.regular(event.period()));
        }
        Map<Period, Duration> ends = new EnumMap<>(Period.class);
        events.stream()
                .filter(event -> event.type() == EventType.HALF_END && !event.isInShootOut())
                .forEach(event -> ends.put(event.period(), event.time()));
        ends.forEach((period, end) -> end(period, end, reading));
    }

    /** A cut in the video makes some halves too short, but never their minutes. */
    private void end(Period period, Duration end, Reading reading) {
        if (end.compareTo(period.regularLength()) < 0) {
            reading.odd(
                    "",
                    "the clock of the data stops %s after %d:%02d, too early; its regular length is shown"
                            .formatted(inWords(period), end.toMinutes(), end.toSecondsPart()));
        }
        played.put(period, new PlayedPeriod(period, end, true, Optional.empty()));
    }

    private static String inWords(Period period) {
        return switch (period) {
            case FIRST_HALF -> "the first half";
            case SECOND_HALF -> "the second half";
            case EXTRA_FIRST -> "the first half of extra time";
            case EXTRA_SECOND -> "the second half of extra time";
            case SHOOT_OUT -> "the shoot-out";
        };
    }

    /** The periods, each long enough for what happened in it. */
    MatchClock clock(List<MatchEvent> told) {
        Map<Period, PlayedPeriod> reaching = new EnumMap<>(played);
        for (MatchEvent event : told) {
            reaching.computeIfPresent(event.moment().period(), (_, period) -> period.reaching(event.moment()));
        }
        return new MatchClock(List.copyOf(reaching.values()));
    }
}
