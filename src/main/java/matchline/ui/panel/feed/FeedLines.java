package matchline.ui.panel.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import matchline.chart.words.Words;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Order;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;

/** A match as the lines of its feed: every event in order, and the whistles between. */
final class FeedLines {
    private final Match match;
    private final Function<Moment, Optional<Score>> known;
    private final Words words;
    private final List<FeedLine.Thread> threads;
    private final List<FeedLine> lines = new ArrayList<>();
    private Score score = Score.NIL_NIL;
    private Score kicks = Score.NIL_NIL;

    private FeedLines(Match match, Function<Moment, Optional<Score>> known, Words words) {
        this.match = match;
        this.known = known;
        this.words = words;
        this.threads = threads(match.events());
    }

    /** @param known the score at a moment, where the file tells it */
    static List<FeedLine> of(Match match, Function<Moment, Optional<Score>> known, Words words) {
        FeedLines feed = new FeedLines(match, known, words);
        feed.tell();
        return List.copyOf(feed.lines);
    }

    private void tell() {
        lines.add(new FeedLine.Whistle(match.clock().first(), words.of("feed.kick-off"), Optional.empty()));
        for (PlayedPeriod played : match.clock().periods()) {
            for (int i = 0; i < threads.size(); i++) {
                MatchEvent event = match.events().get(i);
                if (event.moment().period() == played.period()) {
                    lines.add(new FeedLine.Told(event, scoreAfter(event), threads.get(i)));
                }
            }
            lines.add(whistleAfter(played));
        }
    }

    private Optional<Score> scoreAfter(MatchEvent event) {
        return switch (event) {
            case Goal goal -> Optional.of(score = score.plus(goal.side(), 1));
            case GoalCancelled cancelled ->
                Optional.of(score = score.plus(cancelled.goal().side(), -1));
            case Result result -> Optional.of(score = result.score());
            case ShootOutKick kick
            when kick.outcome() == ShootOutKick.Outcome.SCORED -> Optional.of(kicks = kicks.plus(kick.side(), 1));
            case ShootOutResult result -> {
                kicks = result.score();
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private FeedLine.Whistle whistleAfter(PlayedPeriod played) {
        Moment end = played.last();
        boolean last = end.equals(match.clock().last());
        String key = switch (played.period()) {
            case FIRST_HALF -> "feed.half-time";
            case SECOND_HALF -> last ? "feed.full-time" : "feed.ninety-minutes";
            case EXTRA_FIRST -> "feed.extra-half-time";
            case EXTRA_SECOND -> "feed.extra-time";
            case SHOOT_OUT -> "feed.shoot-out";
        };
        return new FeedLine.Whistle(
                end, words.of(key), played.period() == Period.SHOOT_OUT ? Optional.of(kicks) : known.apply(end));
    }

    /** A goal that is taken back, its review and the decision are one story; what is in two belongs to the first. */
    private static List<FeedLine.Thread> threads(List<MatchEvent> events) {
        List<FeedLine.Thread> threads = new ArrayList<>(Collections.nCopies(events.size(), FeedLine.Thread.NONE));
        Map<String, Integer> places = new HashMap<>();
        for (int to = 0; to < events.size(); to++) {
            places.put(events.get(to).id(), to);
            if (events.get(to) instanceof GoalCancelled end
                    && places.containsKey(end.goal().id())) {
                int from = places.get(end.goal().id());
                for (int i = from; i <= to; i++) {
                    if (threads.get(i) == FeedLine.Thread.NONE) {
                        threads.set(
                                i,
                                i == from
                                        ? FeedLine.Thread.STARTS
                                        : i == to ? FeedLine.Thread.ENDS : FeedLine.Thread.GOES_ON);
                    }
                }
            }
        }
        return threads;
    }

    /** How many lines both begin with. */
    static int shared(List<FeedLine> some, List<FeedLine> others) {
        int most = Math.min(some.size(), others.size());
        int shared = 0;
        while (shared < most && some.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** The index of the last line at or before the moment. */
    static int at(Moment moment, List<FeedLine> lines) {
        return Math.max(0, Order.countUpTo(moment, lines, FeedLine::moment) - 1);
    }
}
