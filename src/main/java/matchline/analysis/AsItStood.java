package matchline.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.model.Background;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Side;
import matchline.model.Team;
import matchline.model.VarReview;

/** A match told up to a moment, by somebody who does not know what came after. */
public final class AsItStood {
    private AsItStood() {}

    /**
     * The match with nothing in it that happened, or was said, after the moment; whole if that is its end. Sources are
     * left out: their headlines tell how it ended. A period that is not over is longer than what was played of it.
     */
    public static Match at(Moment moment, Match match) {
        if (!moment.isBefore(match.clock().last())) {
            return match;
        }
        List<MatchEvent> events = match.events().stream()
                .filter(event -> !event.moment().isAfter(moment))
                .map(event -> withoutOutcome(event, moment))
                .toList();
        return new Match(
                match.occasion(),
                team(Side.HOME, moment, match),
                team(Side.AWAY, moment, match),
                clock(match.clock(), moment),
                events,
                match.play().stream()
                        .filter(action -> !action.moment().isAfter(moment))
                        .toList(),
                Press.NONE,
                Background.NONE,
                List.of(),
                match.credits());
    }

    /** The end of the minute that a moment is in: until then only events are news. */
    public static Moment endOfMinute(Moment moment) {
        Duration end = Duration.ofMinutes(minute(moment) + 1);
        return new Moment(moment.period(), end.compareTo(Moment.LONGEST_PERIOD) < 0 ? end : Moment.LONGEST_PERIOD);
    }

    /** Whether {@link #at} may tell more at the later of two moments. */
    public static boolean hasNews(Moment from, Moment to, Match match) {
        return from.period() != to.period()
                || minute(from) != minute(to)
                || match.clock().periods().stream().anyMatch(played -> isPassed(played.last(), from, to))
                || match.events().stream().anyMatch(event -> isPassed(event, from, to));
    }

    private static boolean isPassed(MatchEvent event, Moment from, Moment to) {
        return isPassed(event.moment(), from, to)
                || event instanceof VarReview review && isPassed(review.until(), from, to);
    }

    private static boolean isPassed(Moment moment, Moment from, Moment to) {
        return moment.isAfter(from) && !moment.isAfter(to);
    }

    /** Whole minutes played, the last one over a tick before it is full. */
    private static long minute(Moment moment) {
        return moment.elapsed().plus(Moment.TICK).toMinutes();
    }

    private static MatchEvent withoutOutcome(MatchEvent event, Moment moment) {
        return event instanceof VarReview review && review.until().isAfter(moment)
                ? new VarReview(
                        untold(review.occurrence()), review.side(), review.until(), review.about(), "", review.goal())
                : event;
    }

    private static Occurrence untold(Occurrence told) {
        return new Occurrence(told.id(), told.moment(), told.minuteOnly(), "", "", told.citations());
    }

    /** A bench of none but those who came on later was not known beforehand: it tells who will. */
    private static Team team(Side side, Moment moment, Match match) {
        Team team = match.team(side);
        List<Player> bench = team.lineUp().bench();
        if (!comingOn(side, match.clock().last(), match).containsAll(bench)) {
            return team;
        }
        List<Player> used = comingOn(side, moment, match);
        return team.withBench(bench.stream().filter(used::contains).toList());
    }

    private static List<Player> comingOn(Side side, Moment until, Match match) {
        return match.substitutions(side).stream()
                .filter(change -> !change.moment().isAfter(until))
                .flatMap(change -> change.on().stream())
                .toList();
    }

    /** Both halves are expected from the start; extra time, added time and a shoot-out only once they have begun. */
    private static MatchClock clock(MatchClock whole, Moment moment) {
        List<PlayedPeriod> known = new ArrayList<>();
        for (PlayedPeriod played : whole.periods()) {
            boolean over = !played.last().isAfter(moment);
            boolean begun = !played.first().isAfter(moment);
            boolean expected = played.period().compareTo(Period.SECOND_HALF) <= 0;
            if (over) {
                known.add(played);
            } else if (begun) {
                known.add(soFar(played, moment));
            } else if (expected) {
                known.add(PlayedPeriod.regular(played.period()));
            }
        }
        return new MatchClock(known);
    }

    private static PlayedPeriod soFar(PlayedPeriod played, Moment moment) {
        Duration regular = played.period().regularLength();
        boolean boardShown = moment.elapsed().compareTo(regular.minus(Moment.TICK)) >= 0;
        Optional<Integer> announced = boardShown ? played.announced() : Optional.empty();
        Duration expected = regular.plusMinutes(announced.orElse(0));
        Duration atLeast = endOfMinute(moment).elapsed();
        Duration length = expected.compareTo(atLeast) < 0 ? atLeast : expected;
        return new PlayedPeriod(played.period(), length, false, announced);
    }
}
