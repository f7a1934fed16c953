package matchline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import matchline.model.BallAction;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PitchPoint;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Side;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Matches made up at random: 0 to 60 events of all kinds, pile-ups among them, names in several alphabets. */
public final class AnyMatch {
    private static final int MOST_EVENTS = 60;
    private static final int MOST_IN_A_MINUTE = 12;
    private static final List<String> NAMES = List.of(
            "Li",
            "Dønnum",
            "Alexander-Arnold",
            "Παπασταθόπουλος",
            "Шевченко",
            "Çalhanoğlu",
            "Kızılırmakoğlu",
            "Błaszczykowski",
            "Vennegoor of Hesselink",
            "Juan Sebastián Verón de la Cruz Quiñones y Ibarra");
    private static final List<String> KINDS = List.of(
            "goal",
            "goal",
            "own-goal",
            "penalty",
            "cancelled",
            "disallowed",
            "yellow",
            "yellow",
            "yellow",
            "second-yellow",
            "red",
            "change",
            "change",
            "change",
            "change",
            "chance",
            "chance",
            "missed");

    private AnyMatch() {}

    public static Arbitrary<Match> matches() {
        return Arbitraries.longs().map(AnyMatch::of);
    }

    /** The same with a score at half-time that no goal tells, and with some play. */
    public static Arbitrary<Match> matchesWithPlay() {
        return Arbitraries.longs().map(seed -> withPlay(of(seed), new Random(seed)));
    }

    private static Match withPlay(Match match, Random random) {
        List<MatchEvent> events = new ArrayList<>(match.events());
        events.add(new Result(
                Occurrence.at("result-1", match.clock().halfTime()), new Score(random.nextInt(9), random.nextInt(9))));
        List<BallAction> play = new ArrayList<>();
        for (BallAction.Kind kind : BallAction.Kind.values()) {
            Moment moment = new Moment(Period.FIRST_HALF, Duration.ofMillis(random.nextInt(2_700_000)));
            Side side = random.nextBoolean() ? Side.HOME : Side.AWAY;
            List<Player> squad = match.team(side).squad();
            play.add(new BallAction(
                    moment,
                    side,
                    kind,
                    Optional.of(squad.get(random.nextInt(squad.size()))),
                    Optional.of(place(random)),
                    Optional.of(place(random)),
                    random.nextBoolean()));
        }
        return new Match(
                match.occasion(),
                match.home(),
                match.away(),
                match.clock(),
                events,
                play,
                match.press(),
                match.background(),
                match.sources(),
                match.credits());
    }

    private static PitchPoint place(Random random) {
        return new PitchPoint(random.nextInt(1_201) / 10.0, random.nextInt(801) / 10.0);
    }

    /** The match that goes with a seed. */
    public static Match of(long seed) {
        Random random = new Random(seed);
        boolean extraTime = random.nextInt(5) == 0;
        List<Happening> events = new ArrayList<>();
        int wanted = random.nextInt(MOST_EVENTS + 1);
        while (events.size() < wanted) {
            String minute = minute(random, extraTime);
            int together = random.nextInt(12) == 0 ? 1 + random.nextInt(MOST_IN_A_MINUTE) : 1;
            for (int i = 0; i < together && events.size() < wanted; i++) {
                events.add(happening(random, minute));
            }
        }
        return match(events, extraTime && random.nextBoolean());
    }

    /** One event, still without its match. */
    private record Happening(String kind, Side side, String time, String player, String other) {}

    private static Happening happening(Random random, String minute) {
        return new Happening(
                any(KINDS, random),
                random.nextBoolean() ? Side.HOME : Side.AWAY,
                minute,
                any(NAMES, random),
                any(NAMES, random));
    }

    private static String minute(Random random, boolean extraTime) {
        return switch (random.nextInt(extraTime ? 20 : 16)) {
            case 0 -> "HT";
            case 1 -> "45+" + (1 + random.nextInt(14));
            case 2, 3 -> "90+" + (1 + random.nextInt(14));
            case 16, 17, 18, 19 -> Integer.toString(91 + random.nextInt(30));
            default -> Integer.toString(1 + random.nextInt(90));
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Match match(List<Happening> events, boolean shootOut) {
        MatchBuilder match =
                MatchBuilder.match("Wolverhampton Wanderers", "Fenerbahçe").withLineUps();
        for (Happening event : events) {
            add(match, event);
        }
        if (shootOut) {
            match.kick(Side.HOME, "pen 1", "Li", ShootOutKick.Outcome.SCORED);
            match.kick(Side.AWAY, "pen 2", "Ng", ShootOutKick.Outcome.SAVED);
            match.shootOutResult("pen 2", new Score(1, 0));
        }
        return match.build();
    }

    private static void add(MatchBuilder match, Happening event) {
        switch (event.kind) {
            case "goal" -> match.goal(event.side, event.time, event.player, event.other);
            case "own-goal" -> match.ownGoal(event.side, event.time, event.player);
            case "penalty" -> match.penalty(event.side, event.time, event.player);
            case "cancelled" -> match.cancelledGoal(event.side, event.time, event.player, event.time, "offside");
            case "disallowed" -> match.disallowed(event.side, event.time, event.player, "offside");
            case "yellow" -> match.card(event.side, event.time, event.player, Card.Kind.YELLOW);
            case "second-yellow" -> match.card(event.side, event.time, event.player, Card.Kind.SECOND_YELLOW);
            case "red" -> match.card(event.side, event.time, event.player, Card.Kind.RED);
            case "change" -> match.change(event.side, event.time, event.player, event.other);
            case "chance" -> match.chance(event.side, event.time, event.player, "header wide");
            default -> match.missedPenalty(event.side, event.time, event.player);
        }
    }
}
