package matchline.format.statsbomb;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import matchline.model.Citations;
import matchline.model.Occasion;

/** Makes the occasion of a match from its entry in the file of matches. */
final class OccasionMaker {
    private static final int HOURS_AND_MINUTES = 5;

    private OccasionMaker() {}

    static Occasion occasion(MatchJson match) {
        return new Occasion(
                (match.competition() + " " + match.season()).strip(),
                stage(match),
                round(match),
                date(match.date()),
                match.kickOff().length() > HOURS_AND_MINUTES
                        ? match.kickOff().substring(0, HOURS_AND_MINUTES)
                        : match.kickOff(),
                match.stadium(),
                "",
                Optional.empty(),
                referee(match),
                List.of(),
                Citations.NONE);
    }

    /** A league has but one stage, which says nothing. */
    private static String stage(MatchJson match) {
        String group = match.home().group();
        if (!group.isEmpty()) {
            return group.startsWith("Group") ? group : "Group " + group;
        }
        return isLeague(match) ? "" : match.stage();
    }

    /** In a knock-out the number of the week means nothing. */
    private static String round(MatchJson match) {
        boolean counted = isLeague(match) || match.stage().startsWith("Group");
        return match.week().isEmpty() || !counted ? "" : "Matchday " + match.week();
    }

    private static boolean isLeague(MatchJson match) {
        return match.stage().equals("Regular Season");
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static List<Occasion.Official> referee(MatchJson match) {
        return match.referee().isEmpty()
                ? List.of()
                : List.of(new Occasion.Official("Referee", match.referee(), match.refereeCountry(), Citations.NONE));
    }
}
