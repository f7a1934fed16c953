package matchline.format.statsbomb;

import java.util.Optional;
import matchline.model.Card;

/** The names of cards, which are the same for fouls and other offences; their numbers are not. */
final class CardName {
    private CardName() {}

    static Optional<Card.Kind> kindOf(String name) {
        return switch (name) {
            case "Yellow Card" -> Optional.of(Card.Kind.YELLOW);
            case "Second Yellow" -> Optional.of(Card.Kind.SECOND_YELLOW);
            case "Red Card" -> Optional.of(Card.Kind.RED);
            default -> Optional.empty();
        };
    }
}
