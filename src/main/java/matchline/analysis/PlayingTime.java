package matchline.analysis;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.model.Card;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.Team;

/** Tells how long a player has been on the pitch. */
public final class PlayingTime {
    private PlayingTime() {}

    /**
     * The time a player has played, breaks and a shoot-out left out; none if he has not come on.
     *
     * @param state what is true at the moment up to which it is counted
     */
    public static Optional<Duration> of(Player player, Side side, Team team, MatchState state, MatchClock clock) {
        SideState own = state.side(side);
        Optional<Moment> from = team.lineUp().starters().contains(player)
                ? Optional.of(clock.first())
                : own.substitutions().stream()
                        .filter(change -> change.on().equals(Optional.of(player)))
                        .map(Substitution::moment)
                        .findFirst();
        Stream<Moment> replaced = own.substitutions().stream()
                .filter(change -> change.off().equals(Optional.of(player)))
                .map(Substitution::moment);
        Stream<Moment> sentOff = own.cards().stream()
                .filter(card -> card.sendsOff() && card.player().equals(Optional.of(player)))
                .map(Card::moment);
        Stream<Moment> ends = Stream.of(replaced, sentOff, Stream.of(state.moment(), clock.lastInPlay()))
                .flatMap(moments -> moments);
        Duration until = ends.map(clock::position).min(Duration::compareTo).orElseThrow();
        return from.map(on -> until.minus(clock.position(on)));
    }
}
