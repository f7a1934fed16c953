package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.Attempt;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.Player;
import matchline.model.ShootOutKick;
import matchline.model.Shortened;
import matchline.model.Shot;
import matchline.model.Side;

/** Makes events of the match of those in the file. */
final class EventMaker {
    private static final double LONGEST_FROM_PASS_TO_GOAL = 20;

    private final Roster roster;
    private final Periods periods;
    private final Reading reading;
    private final Map<String, Integer> told = new HashMap<>();
    private Optional<EventJson> lastAssist = Optional.empty();
    private int kicks;

    EventMaker(Roster roster, Periods periods, Reading reading) {
        this.roster = roster;
        this.periods = periods;
        this.reading = reading;
    }

    List<MatchEvent> events(List<EventJson> file) {
        List<MatchEvent> events = new ArrayList<>();
        for (EventJson event : file) {
            Optional<Side> side = roster.side(event.team());
            Optional<Moment> moment = Periods.moment(event.period(), event.second());
            if (side.isEmpty() || moment.isEmpty()) {
                reading.odd(
                        "events",
                        "one of period \"%s\" and team \"%s\" fits nowhere and is left out"
                                .formatted(Shortened.quoted(event.period()), Shortened.quoted(event.team())));
                continue;
            }
            made(event, side.get(), moment.get()).ifPresent(events::add);
            if (event.has(EventJson.ASSIST_TAG)) {
                lastAssist = Optional.of(event);
            }
        }
        return events;
    }

    private Optional<MatchEvent> made(EventJson event, Side side, Moment moment) {
        Optional<Card.Kind> card = event.card();
        if (card.isPresent() || event.kind() == EventKind.FOUL) {
            return card.map(kind -> card(event, side, moment, kind));
        }
        if (event.inShootOut()) {
            return event.isShot() ? Optional.of(kick(event, side)) : Optional.empty();
        }
        if (event.isGoal()) {
            return Optional.of(goal(event, side, moment));
        }
        if (event.isOwnGoal()) {
            return Optional.of(new Goal(
                    at("own-goal", moment), side.opponent(), player(event), Goal.Kind.OWN_GOAL, Optional.empty()));
        }
        return event.isShot() ? Optional.of(miss(event, side, moment)) : Optional.empty();
    }

    private Goal goal(EventJson event, Side side, Moment moment) {
        boolean penalty = event.subKind() == EventKind.PENALTY;
        Optional<Player> assist = lastAssist
                .filter(pass -> !penalty
                        && pass.team().equals(event.team())
                        && pass.period().equals(event.period()))
                .filter(pass -> event.second() - pass.second() <= LONGEST_FROM_PASS_TO_GOAL)
                .filter(pass -> !pass.player().equals(event.player()))
                .flatMap(this::player);
        return new Goal(
                at("goal", moment),
                side,
                player(event),
                penalty ? Goal.Kind.PENALTY : Goal.Kind.REGULAR,
                assist,
                attempt(event));
    }

    private MatchEvent miss(EventJson event, Side side, Moment moment) {
        boolean onTarget = event.has(EventJson.ACCURATE_TAG);
        return event.subKind() == EventKind.PENALTY
                ? new MissedPenalty(at("missed-penalty", moment), side, player(event), onTarget, attempt(event))
                : new Shot(at("shot", moment), side, player(event), onTarget, attempt(event));
    }

    private ShootOutKick kick(EventJson event, Side side) {
        kicks++;
        ShootOutKick.Outcome outcome = event.has(EventJson.GOAL_TAG)
                ? ShootOutKick.Outcome.SCORED
                : event.has(EventJson.ACCURATE_TAG) ? ShootOutKick.Outcome.SAVED : ShootOutKick.Outcome.MISSED;
        Moment moment = Moment.of(Period.SHOOT_OUT, Math.min(kicks, 99), 0);
        return new ShootOutKick(at("shoot-out-kick", moment), side, player(event), outcome);
    }

    /** A card in a shoot-out stands at the end of play: a shoot-out has no clock. */
    private Card card(EventJson foul, Side side, Moment moment, Card.Kind kind) {
        Moment shown = foul.inShootOut() ? periods.clock().lastInPlay() : moment;
        return new Card(at("card", shown), side, player(foul), kind);
    }

    private static Attempt attempt(EventJson event) {
        return new Attempt(Optional.empty(), event.place());
    }

    private Optional<Player> player(EventJson event) {
        return roster.player(event.player());
    }

    private Occurrence at(String kind, Moment moment) {
        return Occurrence.at(kind + "-" + told.merge(kind, 1, Integer::sum), periods.reach(moment));
    }
}
