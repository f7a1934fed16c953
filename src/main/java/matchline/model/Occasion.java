package matchline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where, when and in what competition a match was played. Texts that are not known are empty.
 *
 * @param stage group or round: {@code Group E}
 * @param round {@code Matchday 4}
 * @param kickOff local time as it is written: {@code 18:45}
 */
public record Occasion(
        String competition,
        String stage,
        String round,
        Optional<LocalDate> date,
        String kickOff,
        String venue,
        String city,
        Optional<Integer> attendance,
        List<Official> officials,
        List<String> broadcasters,
        Citations citations) {
    public static final Occasion UNKNOWN = new Occasion(
            "", "", "", Optional.empty(), "", "", "", Optional.empty(), List.of(), List.of(), Citations.NONE);

    public Occasion {
        Objects.requireNonNull(competition, "competition");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kickOff, "kickOff");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(citations, "citations");
        officials = List.copyOf(officials);
        broadcasters = List.copyOf(broadcasters);
    }

    /** Somebody who runs the match: the referee, an assistant, the VAR. */
    public record Official(String role, String name, String country, Citations citations) {
        public boolean isReferee() {
            return role.equalsIgnoreCase("referee");
        }
    }

    /** The referee's name, if known. */
    public Optional<String> referee() {
        return officials.stream()
                .filter(Official::isReferee)
                .map(Official::name)
                .findFirst();
    }
}
