package matchline.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Note;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** Plays a match through once and books every event to the players it moves; a cancelled goal is booked back. */
final class MarkReplay {
    private final Match match;
    private final Map<Side, Map<Player, MarkTally>> tallies = new EnumMap<>(Side.class);
    private final Map<String, List<Booking>> goals = new HashMap<>();
    private MatchState state;

    private record Booking(MarkTally tally, int hundredths) {}

    MarkReplay(Match match) {
        this.match = match;
        this.state = MatchState.atKickOff(match);
        for (Side side : Side.values()) {
            tallies.put(side, new LinkedHashMap<>());
            state.side(side).onPitch().forEach(on -> tally(side, on.player(), state.moment()));
        }
        for (MatchEvent event : match.events()) {
            book(event);
            state = state.after(event);
        }
    }

    Map<Side, Map<Player, EventMark>> marks() {
        Map<Side, Map<Player, EventMark>> marks = new EnumMap<>(Side.class);
        tallies.forEach((side, of) -> {
            Map<Player, EventMark> made = new LinkedHashMap<>();
            of.forEach((player, tally) -> made.put(player, tally.mark()));
            marks.put(side, made);
        });
        return marks;
    }

    private void book(MatchEvent event) {
        switch (event) {
            case Goal goal -> goals.put(goal.id(), book(goal));
            case GoalCancelled back ->
                goals.getOrDefault(back.goal().id(), List.of())
                        .forEach(booked -> booked.tally().add(back.moment(), -booked.hundredths()));
            case Card card -> card.player().ifPresent(player -> book(card, player));
            case Substitution change -> book(change);
            case MissedPenalty miss -> book(miss);
            case Shot shot -> book(shot);
            case DisallowedGoal _,
                    VarReview _,
                    FormationChange _,
                    Result _,
                    ShootOutKick _,
                    ShootOutResult _,
                    Chance _,
                    Note _ -> {}
        }
    }

    private List<Booking> book(Goal goal) {
        List<Booking> booked = new ArrayList<>();
        Side gains = goal.side();
        Side concedes = gains.opponent();
        Side scorers = goal.isOwnGoal() ? concedes : gains;
        goal.scorer().ifPresent(player -> booked.add(booking(scorers, player, goal, rule(goal))));
        goal.assist().ifPresent(player -> booked.add(booking(gains, player, goal, MarkRule.ASSIST)));
        keeper(concedes).ifPresent(player -> booked.add(booking(concedes, player, goal, MarkRule.KEEPER_CONCEDED)));
        backLine(concedes)
                .defenders(state.side(concedes))
                .forEach(player -> booked.add(booking(concedes, player, goal, MarkRule.DEFENDER_CONCEDED)));
        booked.forEach(each -> each.tally().add(goal.moment(), each.hundredths()));
        return booked;
    }

    private static MarkRule rule(Goal goal) {
        return switch (goal.kind()) {
            case REGULAR -> MarkRule.GOAL;
            case PENALTY -> MarkRule.PENALTY_SCORED;
            case OWN_GOAL -> MarkRule.OWN_GOAL;
        };
    }

    private Booking booking(Side side, Player player, MatchEvent event, MarkRule rule) {
        return new Booking(tally(side, player, event.moment()), rule.hundredths());
    }

    /** A card for somebody who sits on the bench is no card of a player. */
    private void book(Card card, Player player) {
        boolean lineUpKnown = !match.team(card.side()).lineUp().starters().isEmpty();
        if (lineUpKnown && !tallies.get(card.side()).containsKey(player)) {
            return;
        }
        MarkRule rule = switch (card.kind()) {
            case YELLOW -> MarkRule.YELLOW;
            case SECOND_YELLOW -> MarkRule.SECOND_YELLOW;
            case RED -> MarkRule.RED;
        };
        add(card.side(), Optional.of(player), card, rule.hundredths());
    }

    private void book(Substitution change) {
        change.off().ifPresent(player -> tally(change.side(), player, change.moment()));
        change.on().ifPresent(player -> tally(change.side(), player, change.moment()));
    }

    private void book(MissedPenalty miss) {
        add(miss.side(), miss.taker(), miss, MarkRule.PENALTY_NOT_SCORED.hundredths());
        if (miss.saved()) {
            add(
                    miss.side().opponent(),
                    keeper(miss.side().opponent()),
                    miss,
                    MarkRule.KEEPER_SAVED_PENALTY.hundredths());
        }
    }

    private void book(Shot shot) {
        MarkRule rule = shot.onTarget() ? MarkRule.SHOT_ON_TARGET : MarkRule.SHOT_OFF_TARGET;
        int missed =
                shot.expectedGoals().map(MarkRule.CHANCE_NOT_TAKEN::hundredths).orElse(0);
        add(shot.side(), shot.player(), shot, rule.hundredths() + missed);
        if (shot.onTarget()) {
            add(
                    shot.side().opponent(),
                    keeper(shot.side().opponent()),
                    shot,
                    MarkRule.KEEPER_KEPT_OUT_SHOT.hundredths());
        }
    }

    private Optional<Player> keeper(Side side) {
        return backLine(side).keeper(state.side(side));
    }

    private BackLine backLine(Side side) {
        return BackLine.of(state.side(side).shape());
    }

    private void add(Side side, Optional<Player> player, MatchEvent event, int hundredths) {
        player.ifPresent(known -> tally(side, known, event.moment()).add(event.moment(), hundredths));
    }

    /** Whoever is told of in play was on the pitch, at the latest then. */
    private MarkTally tally(Side side, Player player, Moment moment) {
        return tallies.get(side).computeIfAbsent(player, _ -> new MarkTally(moment));
    }
}
