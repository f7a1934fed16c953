package matchline.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the constants of an enum are written in a file: small and with dashes, {@code second-half}. */
public final class Choices {
    private Choices() {}

    public static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(String text, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> written(choice).equals(text))
                .findFirst();
    }

    /** For a complaint: {@code home or away}. */
    static String allOf(Class<? extends Enum<?>> choices) {
        List<String> all =
                Arrays.stream(choices.getEnumConstants()).map(Choices::written).toList();
        return all.stream().limit(all.size() - 1).collect(Collectors.joining(", ")) + " or " + all.getLast();
    }
}
