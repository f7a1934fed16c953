package matchline.format.statsbomb;

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
    private final Teams teams;
    private final MatchClock clock;
    private final List<BallAction> play = new ArrayList<>();

    private PlayMaker(Teams teams, MatchClock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    static List<BallAction> play(Teams teams, List<EventJson> events, MatchClock clock) {
        PlayMaker maker = new PlayMaker(teams, clock);
        for (EventJson event : events) {
            if (!event.isInShootOut()) {
                teams.side(event.team()).ifPresent(side -> maker.tell(event, side));
            }
        }
        return maker.play;
    }

    private void tell(EventJson event, Side side) {
        switch (event.detail()) {
            case DetailJson.Pass pass -> {
                add(event, side, kind(pass), pass.end(), pass.outcome().isEmpty());
                if (pass.outcome().equals("Pass Offside")) {
                    add(event, side, Kind.OFFSIDE, Optional.empty(), true);
                }
            }
            case DetailJson.Carry carry -> add(event, side, Kind.CARRY, carry.end(), true);
            case DetailJson.Contest contest ->
                kind(event, contest).ifPresent(kind -> add(event, side, kind, Optional.empty(), isWon(contest)));
            default -> {
                if (event.type() == EventType.FOUL) {
                    add(event, side, Kind.FOUL, Optional.empty(), true);
                } else if (event.type() == EventType.OFFSIDE) {
                    add(event, side, Kind.OFFSIDE, Optional.empty(), true);
                }
            }
        }
    }

    private static Kind kind(DetailJson.Pass pass) {
        return switch (pass.type()) {
            case "Corner" -> Kind.CORNER;
            case "Free Kick" -> Kind.FREE_KICK;
            case "Goal Kick" -> Kind.GOAL_KICK;
            case "Throw-in" -> Kind.THROW_IN;
            default -> pass.cross() ? Kind.CROSS : Kind.PASS;
        };
    }

    private static Optional<Kind> kind(EventJson event, DetailJson.Contest contest) {
        return switch (event.type()) {
            case DRIBBLE -> Optional.of(Kind.DRIBBLE);
            case INTERCEPTION -> Optional.of(Kind.INTERCEPTION);
            case DUEL -> contest.type().equals("Tackle") ? Optional.of(Kind.TACKLE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isWon(DetailJson.Contest contest) {
        return contest.outcome().equals("Complete")
                || contest.outcome().equals("Won")
                || contest.outcome().startsWith("Success");
    }

    private void add(EventJson event, Side side, Kind kind, Optional<PitchPoint> to, boolean successful) {
        play.add(new BallAction(
                clock.nearest(new Moment(event.period(), event.time())),
                side,
                kind,
                event.player().map(player -> teams.player(player, side)),
                event.location(),
                to,
                successful));
    }
}
