package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A team as it came to one match.
 *
 * @param code three letters for a badge: {@code TOU}
 * @param colour the colour people know it by, if known
 * @param squad everybody the match names for this side, starters and bench among them
 */
public record Team(
        String name,
        String code,
        Optional<KitColour> colour,
        Optional<String> coach,
        LineUp lineUp,
        List<Player> squad,
        Citations citations) {
    public Team {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(coach, "coach");
        Objects.requireNonNull(lineUp, "lineUp");
        Objects.requireNonNull(citations, "citations");
        squad = List.copyOf(squad);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a team has a name");
        }
    }

    /** A team of which only the name is known. */
    public static Team named(String name) {
        return new Team(
                name, codeOf(name), Optional.empty(), Optional.empty(), LineUp.UNKNOWN, List.of(), Citations.NONE);
    }

    /** The code people would take for a name: {@code TOU} for Toulouse. */
    public static String codeOf(String name) {
        return TeamCode.of(name);
    }

    /** This team, with others on its bench. */
    public Team withBench(List<Player> bench) {
        LineUp other = new LineUp(lineUp.formation(), lineUp.starters(), bench, lineUp.captain(), lineUp.absences());
        return new Team(name, code, colour, coach, other, squad, citations);
    }

    /** This team, with another code. */
    Team withCode(String other) {
        return new Team(name, other, colour, coach, lineUp, squad, citations);
    }
}
