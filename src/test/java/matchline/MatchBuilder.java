package matchline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import matchline.model.Background;
import matchline.model.BallAction;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.Citations;
import matchline.model.DisallowedGoal;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Occasion;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PitchPoint;
import matchline.model.PlayedPeriod;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Quote;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.Substitution;
import matchline.model.Team;
import matchline.model.VarReview;

/** A match told event by event, for tests: times as people say them, players by name. */
public final class MatchBuilder {
    private final String home;
    private final String away;
    private final Map<Period, PlayedPeriod> periods = new TreeMap<>();
    private final List<MatchEvent> events = new ArrayList<>();
    private final List<BallAction> play = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private boolean lineUps;
    private Optional<Formation> formation = Optional.of(Formation.parse("4-3-3"));
    private Occasion occasion = Occasion.UNKNOWN;

    private MatchBuilder(String home, String away) {
        this.home = home;
        this.away = away;
        periods.put(Period.FIRST_HALF, PlayedPeriod.regular(Period.FIRST_HALF));
        periods.put(Period.SECOND_HALF, PlayedPeriod.regular(Period.SECOND_HALF));
    }

    public static MatchBuilder match(String home, String away) {
        return new MatchBuilder(home, away);
    }

    public static Player player(String name) {
        return new Player(name, name, name, Optional.empty());
    }

    /** Both sides start with players named home-0 to home-10 and away-0 to away-10. */
    public MatchBuilder withLineUps() {
        lineUps = true;
        return this;
    }

    /** How both sides line up; null if nobody knows. */
    public MatchBuilder withFormation(String dashed) {
        formation = Optional.ofNullable(dashed).map(Formation::parse);
        return this;
    }

    public MatchBuilder played(Period period, int minutes, Integer announced) {
        periods.put(
                period, new PlayedPeriod(period, Duration.ofMinutes(minutes), true, Optional.ofNullable(announced)));
        return this;
    }

    public MatchBuilder goal(Side side, String time, String scorer) {
        return add(goal(side, time, scorer, Goal.Kind.REGULAR));
    }

    public MatchBuilder goal(Side side, String time, String scorer, String assist) {
        Occurrence occurrence = occurrence("goal", time, "");
        return add(new Goal(occurrence, side, some(scorer), Goal.Kind.REGULAR, some(assist)));
    }

    public MatchBuilder penalty(Side side, String time, String scorer) {
        return add(goal(side, time, scorer, Goal.Kind.PENALTY));
    }

    /** The side is the one that gains; the culprit plays for the other. */
    public MatchBuilder ownGoal(Side side, String time, String culprit) {
        return add(goal(side, time, culprit, Goal.Kind.OWN_GOAL));
    }

    public MatchBuilder cancelledGoal(Side side, String time, String scorer, String decided, String reason) {
        Goal goal = goal(side, time, scorer, Goal.Kind.REGULAR);
        add(goal);
        StatedTime decision = StatedTime.parse(decided);
        GoalCancelled cancelled = new GoalCancelled(
                new Occurrence(
                        goal.id() + "-cancelled", decision.ofEvent(), decision.wholeMinute(), "", "", Citations.NONE),
                goal,
                GoalCancelled.VAR,
                reason,
                Optional.empty());
        add(VarReview.of(cancelled, goal.id() + "-review", "", Citations.NONE));
        return add(cancelled);
    }

    public MatchBuilder disallowed(Side side, String time, String scorer, String reason) {
        return add(new DisallowedGoal(occurrence("disallowed", time, ""), side, some(scorer), reason));
    }

    public MatchBuilder card(Side side, String time, String player, Card.Kind kind) {
        return add(new Card(occurrence("card", time, ""), side, some(player), kind));
    }

    public MatchBuilder change(Side side, String time, String on, String off) {
        return add(new Substitution(occurrence("sub", time, ""), side, some(off), some(on), ""));
    }

    public MatchBuilder formation(Side side, String time, String formation, List<String> players) {
        return add(new FormationChange(
                occurrence("formation", time, ""),
                side,
                Formation.parse(formation),
                players.stream().map(MatchBuilder::player).toList()));
    }

    public MatchBuilder chance(Side side, String time, String player, String brief) {
        return add(new Chance(occurrence("chance", time, brief), side, some(player)));
    }

    /** The expected goals are null where nobody measured them. */
    public MatchBuilder shot(Side side, String time, String player, boolean onTarget, Double expectedGoals) {
        return add(new Shot(
                occurrence("shot", time, ""), side, some(player), onTarget, Optional.ofNullable(expectedGoals)));
    }

    public MatchBuilder missedPenalty(Side side, String time, String taker) {
        return add(new MissedPenalty(occurrence("missed", time, ""), side, some(taker), true));
    }

    public MatchBuilder shot(Side side, String time, String player, boolean onTarget, double expectedGoals) {
        return add(new Shot(occurrence("shot", time, ""), side, some(player), onTarget, Optional.of(expectedGoals)));
    }

    /** Something done in the play, down the middle of the pitch from one distance to the own goal line to another. */
    public MatchBuilder played(Side side, String time, BallAction.Kind kind, double from, double to, boolean succeeds) {
        play.add(new BallAction(
                StatedTime.parse(time).ofEvent(),
                side,
                kind,
                Optional.empty(),
                Optional.of(new PitchPoint(from, 40)),
                Optional.of(new PitchPoint(to, 40)),
                succeeds));
        return this;
    }

    public MatchBuilder kick(Side side, String time, String taker, ShootOutKick.Outcome outcome) {
        return add(new ShootOutKick(occurrence("kick", time, ""), side, some(taker), outcome));
    }

    public MatchBuilder result(String time, Score score) {
        return add(new Result(occurrence("result", time, ""), score));
    }

    public MatchBuilder shootOutResult(String lastKick, Score score) {
        return add(new ShootOutResult(occurrence("result", lastKick, ""), score));
    }

    public MatchBuilder quote(String speaker, String text, String time) {
        Optional<Moment> moment =
                Optional.ofNullable(time).map(at -> StatedTime.parse(at).ofEvent());
        quotes.add(new Quote(
                "quote-" + (quotes.size() + 1),
                speaker,
                "",
                Optional.empty(),
                List.of(new Quote.Wording("en", text, "")),
                "",
                moment,
                Optional.empty(),
                Citations.NONE));
        return this;
    }

    /** On which ground. */
    public MatchBuilder playedAt(String venue) {
        return on(Optional.empty(), venue);
    }

    public MatchBuilder playedOn(LocalDate day) {
        return on(Optional.of(day), "");
    }

    private MatchBuilder on(Optional<LocalDate> day, String venue) {
        occasion = new Occasion("", "", "", day, "", venue, "", Optional.empty(), List.of(), List.of(), Citations.NONE);
        return this;
    }

    /** The match; periods are as long as their events need. */
    public Match build() {
        for (MatchEvent event : events) {
            Period period = event.moment().period();
            PlayedPeriod played = periods.getOrDefault(period, PlayedPeriod.regular(period));
            periods.put(period, played.reaching(event.moment()));
        }
        return new Match(
                occasion,
                team(home, "home"),
                team(away, "away"),
                new MatchClock(List.copyOf(periods.values())),
                events,
                play,
                new Press(quotes, List.of(), List.of()),
                Background.NONE,
                List.of(),
                List.of());
    }

    private Team team(String name, String prefix) {
        if (!lineUps) {
            return Team.named(name);
        }
        List<Player> starters = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            starters.add(player(prefix + "-" + i));
        }
        LineUp lineUp = new LineUp(formation, starters, List.of(), Optional.empty(), List.of());
        return new Team(name, Team.codeOf(name), Optional.empty(), Optional.empty(), lineUp, starters, Citations.NONE);
    }

    private Goal goal(Side side, String time, String scorer, Goal.Kind kind) {
        return new Goal(occurrence("goal", time, ""), side, some(scorer), kind, Optional.empty());
    }

    private Occurrence occurrence(String kind, String time, String brief) {
        StatedTime stated = StatedTime.parse(time);
        String id = kind + "-" + (events.size() + 1);
        return new Occurrence(id, stated.ofEvent(), stated.wholeMinute(), brief, "", Citations.NONE);
    }

    private static Optional<Player> some(String name) {
        return Optional.ofNullable(name).map(MatchBuilder::player);
    }

    private MatchBuilder add(MatchEvent event) {
        events.add(event);
        return this;
    }
}
