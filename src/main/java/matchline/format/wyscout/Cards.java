package matchline.format.wyscout;

import java.util.Optional;
import matchline.model.Card;

/** The cards that are shown for a foul. */
final class Cards {
    private Cards() {}

    static Optional<Card.Kind> kind(EventJson foul) {
        if (foul.has(EventJson.SECOND_YELLOW_TAG)) {
            return Optional.of(Card.Kind.SECOND_YELLOW);
        }
        if (foul.has(EventJson.RED_TAG)) {
            return Optional.of(Card.Kind.RED);
        }
        return foul.has(EventJson.YELLOW_TAG) ? Optional.of(Card.Kind.YELLOW) : Optional.empty();
    }
}
