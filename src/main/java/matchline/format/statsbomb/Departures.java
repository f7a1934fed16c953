package matchline.format.statsbomb;

import java.util.List;
import java.util.Optional;
import matchline.model.Card;

/** Players who went off for good without a card and without a replacement: their side plays on with a man less. */
final class Departures {
    private final List<EventJson> events;

    Departures(List<EventJson> events) {
        this.events = events;
    }

    /** Whether this {@code Player Off} is the last that is seen of the player, and told by no other event. */
    boolean isForGood(EventJson off) {
        return off.detail() instanceof DetailJson.PlayerOff(boolean permanent)
                && permanent
                && off.player().isPresent()
                && events.stream()
                        .filter(event -> isOf(off.player(), event))
                        .noneMatch(event -> contradicts(event, off));
    }

    private boolean contradicts(EventJson event, EventJson off) {
        return switch (event.type()) {
            case SUBSTITUTION -> true;
            case PLAYER_ON, PLAYER_OFF -> events.indexOf(event) > events.indexOf(off);
            case FOUL, BAD_BEHAVIOUR ->
                event.detail() instanceof DetailJson.Offence(String card)
                        && CardName.kindOf(card)
                                .filter(kind -> kind != Card.Kind.YELLOW)
                                .isPresent();
            default -> false;
        };
    }

    private static boolean isOf(Optional<NamedJson> player, EventJson event) {
        return event.player().map(NamedJson::key).equals(player.map(NamedJson::key));
    }
}
