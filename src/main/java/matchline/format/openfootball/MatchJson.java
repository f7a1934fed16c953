package matchline.format.openfootball;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.reading.Listing;
import matchline.model.Score;
import matchline.model.Side;

/**
 * A match as it stands in the file. Texts that are missing are empty.
 *
 * @param place where it stands: {@code matches[17]}
 */
record MatchJson(
        String place,
        String competition,
        String round,
        String group,
        String date,
        String time,
        String ground,
        TeamJson home,
        TeamJson away,
        ScoreJson score,
        Optional<List<GoalJson>> homeGoals,
        Optional<List<GoalJson>> awayGoals) {
    private static final Pattern SEASON = Pattern.compile("(.+?)\\s+(\\d{4}(?:[/-]\\d{2,4})?)");

    record TeamJson(String name, Optional<String> code) {}

    /** @param name who scored; for an own goal a player of the other team, though it stands under the one that gains */
    record GoalJson(String name, String minute, int offset, boolean ownGoal, boolean penalty) {}

    /** The score at half-time, after 90 minutes and after 120, and of the shoot-out; a final score never includes the last. */
    record ScoreJson(
            Optional<Score> halfTime, Optional<Score> fullTime, Optional<Score> extraTime, Optional<Score> penalties) {
        static final ScoreJson NONE =
                new ScoreJson(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Optional<Score> last() {
            return extraTime.or(() -> fullTime);
        }
    }

    TeamJson team(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** The goals that count for a side. */
    List<GoalJson> goals(Side side) {
        return (side == Side.HOME ? homeGoals : awayGoals).orElse(List.of());
    }

    boolean tellsGoals() {
        return homeGoals.isPresent() || awayGoals.isPresent();
    }

    /** A name such as {@code World Cup 2022} tells the season at its end. */
    Listing listing() {
        Matcher season = SEASON.matcher(competition);
        boolean told = season.matches();
        return new Listing(
                told ? season.group(1) : competition,
                told ? season.group(2) : "",
                Listing.date(date),
                home.name(),
                away.name(),
                score.last(),
                score.penalties(),
                Optional.empty());
    }
}
