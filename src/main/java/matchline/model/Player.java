package matchline.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A player of one side.
 *
 * @param shortName what a label shows: the name on the shirt
 * @param number the shirt number, 1 to 99, if known
 */
public record Player(String id, String name, String shortName, Optional<Integer> number) {
    private static final Set<String> ADDITIONS = Set.of("Junior", "Júnior", "Jr", "Jr.", "Filho", "Neto");
    private static final Set<String> PARTICLES =
            Set.of("Da", "De", "Del", "Della", "Di", "Dos", "El", "La", "Le", "Van", "Von");

    public Player {
        Objects.requireNonNull(number, "number");
        if (id.isBlank() || name.isBlank() || shortName.isBlank()) {
            throw new IllegalArgumentException("a player has an id and a name");
        }
    }

    /** The last word of a name, with the small words before it and what cannot stand alone: {@code van Dijk}. */
    public static String shortNameOf(String name) {
        String[] words = name.strip().split("\\s+");
        int first = words.length - 1;
        while (first > 0 && (ADDITIONS.contains(words[first]) || isParticle(words[first - 1]))) {
            first--;
        }
        return String.join(" ", Arrays.copyOfRange(words, first, words.length));
    }

    /** Not the {@code i} or {@code y} between two family names. */
    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.length() > 1 && Character.isLowerCase(word.codePointAt(0));
    }
}
