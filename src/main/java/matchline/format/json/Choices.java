package matchline.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import matchline.model.WrittenName;

/** What may stand in a field of a few values, for a complaint. */
final class Choices {
    private Choices() {}

    /** {@code goal, note or quote}. */
    static String allOf(Class<? extends Enum<?>> choices) {
        List<String> all =
                Arrays.stream(choices.getEnumConstants()).map(WrittenName::of).toList();
        return all.stream().limit(all.size() - 1).collect(Collectors.joining(", ")) + " or " + all.getLast();
    }
}
