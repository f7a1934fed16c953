package matchline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.model.BallAction;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
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
        List<Minute> minutes = new ArrayList<>();
        for (Gains gains : Gains.of(match)) {
            gains.addTo(minutes);
        }
        return minutes.stream().anyMatch(minute -> minute.home() > 0 || minute.away() > 0)
                ? Optional.of(new Momentum(minutes))
                : Optional.empty();
    }

    /** The greatest momentum of either side. */
    public double most() {
        return minutes.stream()
                .mapToDouble(minute -> Math.max(minute.home(), minute.away()))
                .max()
                .orElse(0);
    }

    /** What each side gained in each minute of a period, up to the last with play told in it. */
    private static final class Gains {
        private final Period period;
        private final double[] home;
        private final double[] away;
        private int minutes;

        private Gains(PlayedPeriod played) {
            period = played.period();
            home = new double[minute(played.last()) + 1];
            away = new double[home.length];
        }

        static Collection<Gains> of(Match match) {
            Map<Period, Gains> periods = new EnumMap<>(Period.class);
            for (PlayedPeriod played : match.clock().periods()) {
                periods.put(played.period(), new Gains(played));
            }
            for (BallAction action : match.play()) {
                periods.get(action.moment().period()).add(action);
            }
            return periods.values();
        }

        private void add(BallAction action) {
            int minute = minute(action.moment());
            minutes = Math.max(minutes, minute + 1);
            (action.side() == Side.HOME ? home : away)[minute] += Math.max(0, ExpectedThreat.addedBy(action));
        }

        void addTo(List<Minute> all) {
            for (int minute = 0; minute < minutes; minute++) {
                all.add(new Minute(Moment.of(period, minute, 0), smoothed(home, minute), smoothed(away, minute)));
            }
        }
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
