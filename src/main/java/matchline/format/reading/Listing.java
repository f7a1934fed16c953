package matchline.format.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Side;

/**
 * What a list tells of a match, to choose it by. Texts that are not known are empty.
 *
 * @param score at the end, without a shoot-out
 * @param heldBy the file with the match itself, where it is listed in another; it need not exist
 */
public record Listing(
        String competition,
        String season,
        Optional<LocalDate> date,
        String home,
        String away,
        Optional<Score> score,
        Optional<Score> shootOut,
        Optional<Path> heldBy) {
    public Listing {
        Objects.requireNonNull(competition, "competition");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(shootOut, "shootOut");
        Objects.requireNonNull(heldBy, "heldBy");
    }

    /** Two teams of which a file tells no more. */
    public static Listing ofTeams(String home, String away) {
        return new Listing("", "", Optional.empty(), home, away, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a score at the end. */
    public Listing with(Score end) {
        return new Listing(competition, season, date, home, away, Optional.of(end), shootOut, heldBy);
    }

    /** A match that was read whole. */
    public static Listing of(Match match) {
        Optional<Score> result = match.events().stream()
                .filter(ShootOutResult.class::isInstance)
                .map(event -> ((ShootOutResult) event).score())
                .findFirst();
        Score kicks = count(match, Listing::isKickScored);
        return new Listing(
                match.occasion().competition(),
                "",
                match.occasion().date(),
                match.home().name(),
                match.away().name(),
                Optional.of(score(match)),
                result.or(() -> Optional.of(kicks).filter(scored -> !scored.equals(Score.NIL_NIL))),
                Optional.empty());
    }

    /** The date of a text such as {@code 2023-11-09}, or of the beginning of one; none if there is none. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What to choose it by: {@code 2022-12-18 Argentina 3–3 France, 4–2 on penalties}. */
    public String title() {
        String result = score.map(Score::toString).orElse("–");
        String kicks = shootOut.map(", %s on penalties"::formatted).orElse("");
        String day = date.map(LocalDate::toString).orElse("");
        return "%s %s %s %s%s".formatted(day, home, result, away, kicks).strip();
    }

    /** The goals that stand, those before a result that is told replaced by it. */
    private static Score score(Match match) {
        Set<String> cancelled = match.events().stream()
                .filter(GoalCancelled.class::isInstance)
                .map(event -> ((GoalCancelled) event).goal().id())
                .collect(toSet());
        Score score = Score.NIL_NIL;
        for (MatchEvent event : match.events()) {
            if (event instanceof Result result) {
                score = result.score();
            } else if (event instanceof Goal goal && !cancelled.contains(goal.id())) {
                score = score.plus(goal.side(), 1);
            }
        }
        return score;
    }

    private static Score count(Match match, Predicate<MatchEvent> counts) {
        Map<Optional<Side>, Long> events =
                match.events().stream().filter(counts).collect(groupingBy(MatchEvent::belongsTo, counting()));
        return new Score(
                events.getOrDefault(Optional.of(Side.HOME), 0L).intValue(),
                events.getOrDefault(Optional.of(Side.AWAY), 0L).intValue());
    }

    private static boolean isKickScored(MatchEvent event) {
        return event instanceof ShootOutKick kick && kick.outcome() == ShootOutKick.Outcome.SCORED;
    }
}
