package matchline.format.statsbomb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Own goals: the file tells each twice, for the team that gains and against the team of the player who did it. The
 * first may name a player too, who is not the one.
 */
final class OwnGoals {
    private static final Duration NEAR = Duration.ofSeconds(15);

    private final Map<EventJson, EventJson> pairs = new HashMap<>();
    private final List<EventJson> unpaired = new ArrayList<>();

    OwnGoals(List<EventJson> events) {
        unpaired.addAll(of(EventType.OWN_GOAL_AGAINST, events));
        List<EventJson> gains = of(EventType.OWN_GOAL_FOR, events);
        gains.forEach(gain -> pair(gain, against -> areRelated(gain, against)));
        gains.stream()
                .filter(gain -> !pairs.containsKey(gain))
                .forEach(gain -> pair(gain, against -> areNear(gain, against)));
    }

    /** The other half of what {@code Own Goal For} tells. */
    Optional<EventJson> culprit(EventJson gain) {
        return Optional.ofNullable(pairs.get(gain));
    }

    /** Whether this {@code Own Goal Against} is all that is told of its goal. */
    boolean isAlone(EventJson against) {
        return unpaired.contains(against);
    }

    private void pair(EventJson gain, Predicate<EventJson> fits) {
        unpaired.stream()
                .filter(against -> !against.team().key().equals(gain.team().key()))
                .filter(fits)
                .findFirst()
                .ifPresent(against -> {
                    unpaired.remove(against);
                    pairs.put(gain, against);
                });
    }

    private static List<EventJson> of(EventType type, List<EventJson> events) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    private static boolean areRelated(EventJson one, EventJson other) {
        return one.related().contains(other.id()) || other.related().contains(one.id());
    }

    private static boolean areNear(EventJson one, EventJson other) {
        return one.period() == other.period()
                && one.time().minus(other.time()).abs().compareTo(NEAR) <= 0;
    }
}
