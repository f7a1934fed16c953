package matchline;

import java.util.ArrayList;
import java.util.List;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.ShootOutKick;
import matchline.model.Side;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Matches made up at random: 0 to 60 events of all kinds, pile-ups among them, names in several alphabets. */
public final class AnyMatch {
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

    private AnyMatch() {}

    public static Arbitrary<Match> matches() {
        return events(minutes(), 60).map(AnyMatch::match);
    }

    /** One event, still without its match. */
    private record Happening(String kind, Side side, String time, String player, String other) {}

    private static Arbitrary<List<Happening>> events(Arbitrary<String> minutes, int most) {
        Arbitrary<String> kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("goal", "own-goal", "penalty", "cancelled", "disallowed")),
                Tuple.of(4, Arbitraries.of("yellow", "second-yellow", "red", "change", "change")),
                Tuple.of(2, Arbitraries.of("chance", "missed")));
        Arbitrary<String> names = Arbitraries.of(NAMES);
        Arbitrary<Happening> one = Combinators.combine(kinds, Arbitraries.of(Side.class), minutes, names, names)
                .as(Happening::new);
        Arbitrary<List<Happening>> spread = one.list().ofMaxSize(most);
        Arbitrary<List<Happening>> pileUp = Combinators.combine(
                        minutes, one.list().ofMaxSize(12))
                .as((minute, many) -> many.stream()
                        .map(event -> new Happening(event.kind, event.side, minute, event.player, event.other))
                        .toList());
        return Combinators.combine(spread, pileUp.list().ofMaxSize(3)).as((many, heaps) -> {
            List<Happening> all = new ArrayList<>(many);
            heaps.forEach(all::addAll);
            return all.subList(0, Math.min(most, all.size()));
        });
    }

    private static Arbitrary<String> minutes() {
        Arbitrary<String> regular = Arbitraries.integers().between(1, 90).map(String::valueOf);
        Arbitrary<String> first = Arbitraries.integers().between(1, 14).map(minute -> "45+" + minute);
        Arbitrary<String> second = Arbitraries.integers().between(1, 14).map(minute -> "90+" + minute);
        Arbitrary<String> extra = Arbitraries.integers().between(91, 120).map(String::valueOf);
        return Arbitraries.frequencyOf(
                Tuple.of(12, regular),
                Tuple.of(2, first),
                Tuple.of(3, second),
                Tuple.of(1, extra),
                Tuple.of(1, Arbitraries.just("HT")));
    }

    private static Match match(List<Happening> events) {
        MatchBuilder match =
                MatchBuilder.match("Wolverhampton Wanderers", "Fenerbahçe").withLineUps();
        for (Happening event : events) {
            add(match, event);
        }
        if (events.stream().anyMatch(event -> event.time.startsWith("11"))) {
            match.kick(Side.HOME, "pen 1", "Li", ShootOutKick.Outcome.SCORED);
            match.kick(Side.AWAY, "pen 2", "Ng", ShootOutKick.Outcome.SAVED);
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
