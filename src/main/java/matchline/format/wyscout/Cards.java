package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.format.wyscout.SheetJson.Booking;
import matchline.format.wyscout.SheetJson.TeamSheet;
import matchline.model.Card;
import matchline.model.MatchEvent;
import matchline.model.Occurrence;
import matchline.model.Player;
import matchline.model.Side;

/** The cards as the match sheet has them, which is right where it differs from the events. */
record Cards(Roster roster, Periods periods, Reading reading) {
    /** Without the cards that the sheet does not know, and with those that no event shows. */
    List<MatchEvent> agreed(List<MatchEvent> events) {
        List<MatchEvent> agreed = new ArrayList<>(events);
        agreed.removeIf(event -> event instanceof Card card && isDenied(card));
        List<Card> shown = agreed.stream()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .toList();
        for (Side side : Side.values()) {
            roster.sheet(side)
                    .map(TeamSheet::bookings)
                    .ifPresent(bookings ->
                            bookings.forEach((id, booking) -> roster.player(id).ifPresent(player -> {
                                add(Card.Kind.YELLOW, booking.yellow(), player, side, shown, agreed);
                                add(Card.Kind.RED, booking.sentOff(), player, side, shown, agreed);
                            })));
        }
        return agreed;
    }

    private boolean isDenied(Card card) {
        boolean denied = card.player()
                .flatMap(player ->
                        roster.sheet(card.side()).map(sheet -> sheet.bookings().get(player.id())))
                .filter(booking -> minute(card, booking) == 0)
                .isPresent();
        if (denied) {
            reading.odd(
                    "events",
                    "the card of %s (%s) is not on the match sheet and is left out"
                            .formatted(
                                    card.player().map(Player::shortName).orElse(""),
                                    card.moment().label()));
        }
        return denied;
    }

    private static int minute(Card card, Booking booking) {
        return card.sendsOff() ? booking.sentOff() : booking.yellow();
    }

    private void add(Card.Kind kind, int minute, Player player, Side side, List<Card> shown, List<MatchEvent> agreed) {
        boolean told = shown.stream()
                .anyMatch(card -> card.side() == side
                        && card.player().equals(Optional.of(player))
                        && card.sendsOff() == (kind != Card.Kind.YELLOW));
        if (minute > 0 && !told) {
            String id = "card-of-sheet-" + (agreed.size() + 1);
            agreed.add(new Card(Occurrence.at(id, periods.inMinute(minute)), side, Optional.of(player), kind));
        }
    }
}
