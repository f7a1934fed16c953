package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.BallAction;
import matchline.model.BallAction.Kind;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.PitchPoint;
import matchline.model.Side;

/** Tells the play between the events: passes, carries, dribbles, tackles, interceptions, fouls and offsides. */
final class PlayMaker {
    private final Roster roster;
    private final MatchClock clock;
    private final List<BallAction> play = new ArrayList<>();

    PlayMaker(Roster roster, MatchClock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    List<BallAction> play(List<EventJson> file) {
        for (EventJson event : file) {
            Optional<Side> side = roster.side(event.team());
            Optional<Moment> moment = Periods.moment(event.period(), event.second());
            if (side.isPresent() && moment.isPresent() && !event.inShootOut()) {
                tell(event, side.get(), clock.nearest(moment.get()));
            }
        }
        return play;
    }

    /** A shot has a kind of its own; the others are told by kind and sub-kind together. */
    private void tell(EventJson event, Side side, Moment moment) {
        switch (event.kind()) {
            case EventKind.PASS -> {
                Kind kind = event.subKind() == EventKind.CROSS ? Kind.CROSS : Kind.PASS;
                add(event, side, moment, kind, event.end(), event.has(EventJson.ACCURATE_TAG));
            }
            case EventKind.FREE_KICK ->
                restart(event)
                        .ifPresent(
                                kind -> add(event, side, moment, kind, event.end(), event.has(EventJson.ACCURATE_TAG)));
            case EventKind.DUEL ->
                duel(event)
                        .ifPresent(
                                kind -> add(event, side, moment, kind, Optional.empty(), event.has(EventJson.WON_TAG)));
            case EventKind.OTHER -> {
                if (event.subKind() == EventKind.ACCELERATION) {
                    add(event, side, moment, Kind.CARRY, event.end(), !event.has(EventJson.INACCURATE_TAG));
                }
            }
            case EventKind.FOUL -> {
                if (!EventKind.OFFENCES_OFF_THE_BALL.contains(event.subKind())) {
                    add(event, side, moment, Kind.FOUL, Optional.empty(), true);
                }
            }
            case EventKind.OFFSIDE -> add(event, side, moment, Kind.OFFSIDE, Optional.empty(), true);
            default -> {}
        }
        if (event.has(EventJson.INTERCEPTION_TAG)) {
            boolean kept = event.has(EventJson.ACCURATE_TAG);
            add(event, side, moment, Kind.INTERCEPTION, Optional.empty(), kept);
        }
    }

    private static Optional<Kind> restart(EventJson event) {
        return switch (event.subKind()) {
            case EventKind.CORNER -> Optional.of(Kind.CORNER);
            case EventKind.GOAL_KICK -> Optional.of(Kind.GOAL_KICK);
            case EventKind.THROW_IN -> Optional.of(Kind.THROW_IN);
            case EventKind.FREE_KICK_SHOT, EventKind.PENALTY -> Optional.empty();
            default -> Optional.of(Kind.FREE_KICK);
        };
    }

    private static Optional<Kind> duel(EventJson event) {
        return switch (event.subKind()) {
            case EventKind.ATTACKING_DUEL -> Optional.of(Kind.DRIBBLE);
            case EventKind.DEFENDING_DUEL -> Optional.of(Kind.TACKLE);
            default -> Optional.empty();
        };
    }

    private void add(
            EventJson event, Side side, Moment moment, Kind kind, Optional<PitchPoint> to, boolean successful) {
        play.add(new BallAction(moment, side, kind, roster.player(event.player()), event.place(), to, successful));
    }
}
