package matchline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.BallAction;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.Side;

/**
 * Who threatens, minute by minute, each side for itself. In every minute the {@link ExpectedThreat} is added up that a
 * side's passes and carries gained (what they lost does not count against it); its momentum is the mean of that minute
 * and the four before it in the same period, weighted 5 to 1 so that what is near counts most. It looks back only: what
 * comes later changes nothing.
 *
 * @param minutes every minute with play told in it or before it, in order
 */
public record Momentum(List<Minute> minutes) {
    /** How many minutes are taken together. */
    public static final int WINDOW = 5;

    public Momentum {
        minutes = List.copyOf(minutes);
    }

    /** The momentum of both sides in the minute that begins at a moment, as expected goals a minute. */
    public record Minute(Moment start, double home, double away) {
        public double of(Side side) {
            return side == Side.HOME ? home : away;
        }
    }

    /** The momentum of a match; none if its play is not told with places. */
    public static Optional<Momentum> of(Match match) {
        if (match.play().stream().noneMatch(action -> ExpectedThreat.addedBy(action) > 0)) {
            return Optional.empty();
        }
        List<Minute> minutes = new ArrayList<>();
        for (PlayedPeriod played : match.clock().periods()) {
            List<BallAction> play = match.play().stream()
                    .filter(action -> action.moment().period() == played.period())
                    .toList();
            if (!play.isEmpty()) {
                minutes.addAll(inPeriod(play));
            }
        }
        return Optional.of(new Momentum(minutes));
    }

    /** The greatest momentum of either side. */
    public double most() {
        return minutes.stream()
                .mapToDouble(minute -> Math.max(minute.home(), minute.away()))
                .max()
                .orElse(0);
    }

    private static List<Minute> inPeriod(List<BallAction> play) {
        Moment last = play.getLast().moment();
        Map<Side, double[]> gained = new EnumMap<>(Side.class);
        Arrays.stream(Side.values()).forEach(side -> gained.put(side, new double[minute(last) + 1]));
        for (BallAction action : play) {
            gained.get(action.side())[minute(action.moment())] += Math.max(0, ExpectedThreat.addedBy(action));
        }
        List<Minute> minutes = new ArrayList<>();
        for (int minute = 0; minute <= minute(last); minute++) {
            minutes.add(new Minute(
                    Moment.of(last.period(), minute, 0),
                    smoothed(gained.get(Side.HOME), minute),
                    smoothed(gained.get(Side.AWAY), minute)));
        }
        return minutes;
    }

    /** Before the first minute of a period nothing was gained. */
    private static double smoothed(double[] gained, int minute) {
        double sum = 0;
        double weights = 0;
        for (int back = 0; back < WINDOW; back++) {
            int weight = WINDOW - back;
            weights += weight;
            sum += minute >= back ? weight * gained[minute - back] : 0;
        }
        return sum / weights;
    }

    private static int minute(Moment moment) {
        return (int) moment.elapsed().toMinutes();
    }
}
