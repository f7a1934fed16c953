package matchline.format.statsbomb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.Attempt;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Player;
import matchline.model.ShootOutKick;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.WrittenName;

/** Makes events of the match from those of the file, in the order of play. */
final class EventMaker {
    private final Teams teams;
    private final Reading reading;
    private final OwnGoals ownGoals;
    private final Departures departures;
    private final Map<String, EventJson> assists = new HashMap<>();
    private final Occurrences occurrences = new Occurrences();
    private final Shifts shifts;
    private final List<MatchEvent> told = new ArrayList<>();

    private EventMaker(Teams teams, List<EventJson> events, Reading reading) {
        this.teams = teams;
        this.reading = reading;
        this.ownGoals = new OwnGoals(events);
        this.departures = new Departures(events);
        this.shifts = new Shifts(teams, occurrences);
        for (EventJson event : events) {
            if (event.detail() instanceof DetailJson.Pass pass && pass.goalAssist()) {
                assists.put(event.id(), event);
            }
        }
    }

    static List<MatchEvent> events(Teams teams, List<EventJson> events, Reading reading) {
        EventMaker maker = new EventMaker(teams, events, reading);
        for (EventJson event : events) {
            Optional<Side> side = teams.side(event.team());
            if (side.isPresent()) {
                maker.tell(event, side.get());
            } else {
                reading.odd(
                        event.place(),
                        "%s does not play in this match, and the event is left out"
                                .formatted(event.team().name()));
            }
        }
        return maker.told;
    }

    private void tell(EventJson event, Side side) {
        switch (event.type()) {
            case SHOT -> {
                if (event.detail() instanceof DetailJson.Shot shot) {
                    told.add(shot(event, shot, side));
                }
            }
            case OWN_GOAL_FOR -> ownGoal(event, ownGoals.culprit(event), side);
            case OWN_GOAL_AGAINST -> {
                if (ownGoals.isAlone(event)) {
                    ownGoal(event, Optional.of(event), side.opponent());
                }
            }
            case FOUL, BAD_BEHAVIOUR -> {
                if (event.detail() instanceof DetailJson.Offence(String card) && !card.isEmpty()) {
                    card(event, side, card);
                }
            }
            case SUBSTITUTION -> {
                Substitution change = substitution(event, side);
                shifts.note(change);
                told.add(change);
            }
            case PLAYER_OFF -> {
                if (departures.isForGood(event)) {
                    told.add(new Substitution(
                            occurrences.of("substitution", event), side, player(event, side), Optional.empty(), ""));
                }
            }
            case STARTING_ELEVEN -> shifts.begin(event, side);
            case TACTICAL_SHIFT -> shifts.change(event, side).ifPresent(told::add);
            case HALF_END, PLAYER_ON, PASS, CARRY, DRIBBLE, DUEL, INTERCEPTION, OFFSIDE -> {}
        }
    }

    private MatchEvent shot(EventJson event, DetailJson.Shot shot, Side side) {
        Attempt attempt = new Attempt(shot.expectedGoals().filter(worth -> worth >= 0 && worth <= 1), event.location());
        Optional<Player> player = player(event, side);
        if (event.isInShootOut()) {
            return new ShootOutKick(occurrences.ofKick(), side, player, outcome(shot));
        }
        if (shot.isGoal()) {
            Optional<Player> assist = Optional.ofNullable(assists.get(shot.keyPass()))
                    .filter(pass -> teams.side(pass.team()).equals(Optional.of(side)))
                    .flatMap(pass -> player(pass, side));
            return shot.isPenalty()
                    ? new Goal(
                            occurrences.of("penalty-goal", event),
                            side,
                            player,
                            Goal.Kind.PENALTY,
                            Optional.empty(),
                            attempt)
                    : new Goal(occurrences.of("goal", event), side, player, Goal.Kind.REGULAR, assist, attempt);
        }
        return shot.isPenalty()
                ? new MissedPenalty(occurrences.of("missed-penalty", event), side, player, shot.isSaved(), attempt)
                : new Shot(occurrences.of("shot", event), side, player, shot.isOnTarget(), attempt);
    }

    private static ShootOutKick.Outcome outcome(DetailJson.Shot shot) {
        if (shot.isGoal()) {
            return ShootOutKick.Outcome.SCORED;
        }
        return shot.isSaved() ? ShootOutKick.Outcome.SAVED : ShootOutKick.Outcome.MISSED;
    }

    private void ownGoal(EventJson event, Optional<EventJson> against, Side gains) {
        Optional<Player> culprit = against.flatMap(other -> player(other, gains.opponent()));
        told.add(new Goal(occurrences.of("own-goal", event), gains, culprit, Goal.Kind.OWN_GOAL, Optional.empty()));
    }

    private void card(EventJson event, Side side, String name) {
        Optional<Card.Kind> kind = CardName.kindOf(name);
        if (kind.isEmpty()) {
            reading.odd(event.place(), "a card \"%s\" is not known here and is left out".formatted(name));
            return;
        }
        String idKind = WrittenName.of(kind.get());
        told.add(new Card(occurrences.of(idKind, event), side, player(event, side), kind.get()));
    }

    /** That a change was tactical goes without saying. */
    private Substitution substitution(EventJson event, Side side) {
        Optional<Player> on = Optional.empty();
        String reason = "";
        if (event.detail() instanceof DetailJson.Replacement change) {
            on = change.on().map(teams.squad(side)::player);
            reason = change.outcome().equals("Tactical") ? "" : change.outcome().toLowerCase(Locale.ROOT);
        }
        return new Substitution(occurrences.of("substitution", event), side, player(event, side), on, reason);
    }

    private Optional<Player> player(EventJson event, Side side) {
        return event.player().map(player -> teams.player(player, side));
    }
}
