package matchline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a constant is called in files, settings and words: {@code second-half} for {@code SECOND_HALF}. */
public final class WrittenName {
    private WrittenName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that name, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(String name, Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }
}
