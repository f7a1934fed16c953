package matchline.format.statsbomb;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import matchline.model.Period;
import matchline.model.PitchPoint;

/**
 * An event of the file, of one of the types that a timeline needs.
 *
 * @param place where it stands in the file: {@code [17]}
 * @param time since the start of the period; the file's minute and second are rounded and not used
 * @param related the ids of events that belong to it
 */
record EventJson(
        String place,
        String id,
        EventType type,
        Period period,
        Duration time,
        NamedJson team,
        Optional<NamedJson> player,
        Optional<PitchPoint> location,
        List<String> related,
        DetailJson detail) {

    boolean isInShootOut() {
        return period.isShootOut();
    }
}
