package matchline.ui.panel.player;

import java.util.Optional;
import matchline.analysis.SideState;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Player;
import matchline.model.Substitution;

/** Why a player is not on the pitch, in words. */
public final class Presence {
    private Presence() {}

    /** Empty if he is on, or if the line-up is not known. */
    public static String of(Player player, SideState side, Words words) {
        boolean on = side.onPitch().isEmpty()
                || side.onPitch().stream().anyMatch(place -> place.player().equals(player));
        return on ? "" : whyOff(player, side, words);
    }

    private static String whyOff(Player player, SideState side, Words words) {
        Optional<String> off = side.substitutions().stream()
                .filter(change -> change.off().equals(Optional.of(player)))
                .map(Substitution::moment)
                .findFirst()
                .map(moment -> words.of("ratings.off", moment.label()));
        Optional<String> sentOff = side.cards().stream()
                .filter(card -> card.sendsOff() && card.player().equals(Optional.of(player)))
                .map(Card::moment)
                .findFirst()
                .map(moment -> words.of("ratings.sent-off", moment.label()));
        return sentOff.or(() -> off).orElseGet(() -> words.of("ratings.bench"));
    }
}
