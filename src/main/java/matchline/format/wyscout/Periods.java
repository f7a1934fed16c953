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
