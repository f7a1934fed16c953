package matchline.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import matchline.model.Match;
import matchline.model.Source;

/** Sources by their titles instead of their keys. */
public final class Sources {
    private Sources() {}

    public static String titles(List<String> keys, Match match) {
        return keys.stream()
                .map(key -> match.source(key).map(Source::title).orElse(key))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
