package matchline.format.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.Team;

/** What cannot be so in a match that is told rightly, and hinders nobody from showing it. */
public final class Oddities {
    private static final int ELEVEN = 11;

    private final Match match;
    private final List<Problem> found = new ArrayList<>();
    private final Map<Side, Set<Player>> onPitch = new EnumMap<>(Side.class);
    private final Set<Player> gone = new HashSet<>();
    private final Set<Player> cautioned = new HashSet<>();

    private Oddities(Match match) {
        this.match = match;
    }

    /** The oddities of a match; each names the team or event it is about. */
    public static List<Problem> of(Match match) {
        Oddities oddities = new Oddities(match);
        for (Side side : Side.values()) {
            oddities.lookAtLineUp(side);
        }
        match.events().forEach(oddities::lookAt);
        return List.copyOf(oddities.found);
    }

    private void lookAtLineUp(Side side) {
        Team team = match.team(side);
        List<Player> starters = team.lineUp().starters();
        onPitch.put(side, new HashSet<>(starters));
        if (!starters.isEmpty() && starters.size() != ELEVEN) {
            add(team.name(), "the line-up starts with %d, not eleven".formatted(starters.size()));
        }
        team.lineUp()
                .captain()
                .filter(captain -> !starters.contains(captain))
                .ifPresent(captain -> add(team.name(), "the captain, %s, is no starter".formatted(captain.name())));
    }

    private void lookAt(MatchEvent event) {
        switch (event) {
            case Goal goal -> lookAtGoal(goal);
            case Card card -> card.player().ifPresent(player -> lookAtCard(card, player));
            case Substitution change -> lookAtChange(change);
            case ShootOutResult result -> lookAtShootOut(result);
            default -> {}
        }
    }

    private void lookAtGoal(Goal goal) {
        Side scorersSide = goal.isOwnGoal() ? goal.side().opponent() : goal.side();
        goal.scorer().ifPresent(scorer -> {
            if (!match.team(scorersSide).squad().contains(scorer)) {
                add(
                        goal.id(),
                        goal.isOwnGoal()
                                ? "the own goal of %s counts for his own team".formatted(scorer.name())
                                : "%s scores for the other team and it is no own goal".formatted(scorer.name()));
            }
        });
        goal.assist()
                .filter(assist -> !match.team(goal.side()).squad().contains(assist))
                .ifPresent(assist -> add(goal.id(), "%s assists the other team".formatted(assist.name())));
    }

    private void lookAtCard(Card card, Player player) {
        requireNamed(card, card.side(), Optional.of(player));
        switch (card.kind()) {
            case YELLOW -> {
                if (!cautioned.add(player)) {
                    add(card.id(), "%s is cautioned again, but not sent off".formatted(player.name()));
                }
            }
            case SECOND_YELLOW -> {
                if (!cautioned.contains(player)) {
                    add(card.id(), "the second yellow of %s comes without a first".formatted(player.name()));
                }
            }
            case RED -> {}
        }
        if (card.sendsOff()) {
            leave(card.side(), player);
        }
    }

    private void lookAtChange(Substitution change) {
        Side side = change.side();
        if (match.team(side).lineUp().starters().isEmpty()) {
            return;
        }
        requireNamed(change, side, change.on());
        change.off().ifPresent(off -> {
            if (!onPitch.get(side).contains(off)) {
                add(change.id(), "%s goes off but is not on the pitch".formatted(off.name()));
            }
            leave(side, off);
        });
        change.on().ifPresent(on -> {
            boolean arrives = onPitch.get(side).add(on);
            if (gone.contains(on)) {
                add(change.id(), "%s comes on again".formatted(on.name()));
            } else if (!arrives) {
                add(change.id(), "%s comes on but is on the pitch already".formatted(on.name()));
            }
        });
    }

    private void lookAtShootOut(ShootOutResult result) {
        Score counted = Score.NIL_NIL;
        boolean kicked = false;
        for (MatchEvent event : match.events()) {
            if (event instanceof ShootOutKick kick) {
                kicked = true;
                counted = counted.plus(kick.side(), kick.outcome() == ShootOutKick.Outcome.SCORED ? 1 : 0);
            }
        }
        if (kicked && !counted.equals(result.score())) {
            add(
                    result.id(),
                    "the shoot-out is told as %s, but its kicks make it %s".formatted(result.score(), counted));
        }
    }

    private void leave(Side side, Player player) {
        onPitch.get(side).remove(player);
        gone.add(player);
    }

    /** Where a line-up is told, those it does not name are somebody else: a coach, or a slip. */
    private void requireNamed(MatchEvent event, Side side, Optional<Player> player) {
        Team team = match.team(side);
        player.filter(_ -> !team.lineUp().starters().isEmpty())
                .filter(named -> !team.lineUp().starters().contains(named))
                .filter(named -> !team.lineUp().bench().contains(named))
                .ifPresent(named -> add(
                        event.id(),
                        "%s is neither a starter nor on the bench of %s".formatted(named.name(), team.name())));
    }

    private void add(String where, String what) {
        found.add(new Problem(where, what + "."));
    }
}
