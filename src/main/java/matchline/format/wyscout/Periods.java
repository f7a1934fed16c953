package matchline.format.wyscout;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.PlayedPeriod;

/** The periods that were played. How long they were is not told: they reach to their last event. */
final class Periods {
    private static final int HALF_A_MINUTE = 30;
    private static final int LATEST_MINUTE = 180;

    private final Map<Period, PlayedPeriod> played = new EnumMap<>(Period.class);

    Periods(Map<String, Double> lastSeconds) {
        played.put(Period.FIRST_HALF, PlayedPeriod.regular(Period.FIRST_HALF));
        played.put(Period.SECOND_HALF, PlayedPeriod.regular(Period.SECOND_HALF));
        lastSeconds.forEach((name, second) -> moment(name, second)
                .filter(moment -> !moment.period().isShootOut())
                .ifPresent(this::reach));
    }

    /** The moment so many seconds after the start of a period; none if there is no such period or second. */
    static Optional<Moment> moment(String name, double second) {
        Optional<Period> period = switch (name) {
            case "1H" -> Optional.of(Period.FIRST_HALF);
            case "2H" -> Optional.of(Period.SECOND_HALF);
            case "E1" -> Optional.of(Period.EXTRA_FIRST);
            case "E2" -> Optional.of(Period.EXTRA_SECOND);
            case EventJson.SHOOT_OUT -> Optional.of(Period.SHOOT_OUT);
            default -> Optional.empty();
        };
        boolean possible = second >= 0 && second < Moment.LONGEST_PERIOD.toSeconds();
        return period.filter(_ -> possible)
                .map(known -> new Moment(known, Duration.ofMillis(Math.round(second * 1_000))));
    }

    /** Something happened then. */
    Moment reach(Moment moment) {
        PlayedPeriod before = played.getOrDefault(moment.period(), PlayedPeriod.regular(moment.period()));
        played.put(moment.period(), before.reaching(moment));
        return moment;
    }

    /**
     * Something happened in a minute of which the period is not told, as in a match sheet. Without extra time, a minute
     * after the 90th is one of added time.
     *
     * @param minute as people say it, from 1; what is out of all range is taken for the nearest
     */
    Moment inMinute(int minute) {
        int told = Math.clamp(minute, 1, LATEST_MINUTE);
        Period period = Period.FIRST_HALF;
        for (Period later : List.of(Period.SECOND_HALF, Period.EXTRA_FIRST, Period.EXTRA_SECOND)) {
            boolean hasBegun = later == Period.SECOND_HALF || extraTime();
            period = hasBegun && told > later.startMinute() ? later : period;
        }
        return reach(Moment.of(period, told - 1 - period.startMinute(), HALF_A_MINUTE));
    }

    /** When the last kick of the shoot-out was taken, of which nothing else may be known. */
    Moment lastKick() {
        reach(PlayedPeriod.shootOut().lastKick());
        return played.get(Period.SHOOT_OUT).lastKick();
    }

    boolean extraTime() {
        return played.containsKey(Period.EXTRA_FIRST);
    }

    MatchClock clock() {
        return new MatchClock(List.copyOf(played.values()));
    }
}
