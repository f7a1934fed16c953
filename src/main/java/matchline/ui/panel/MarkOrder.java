package matchline.ui.panel;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The orders in which players can be listed. */
enum MarkOrder {
    LINE_UP,
    MEAN,
    NAME,
    NUMBER;

    /** As a comparison; for {@code LINE_UP} all are equal, so that a stable sort leaves them as they are. */
    Comparator<MarkedPlayer> comparison(Locale locale) {
        return switch (this) {
            case LINE_UP -> (_, _) -> 0;
            case MEAN -> Comparator.comparingDouble(marked -> -marked.mean().orElse(-1));
            case NAME -> {
                Collator alphabet = Collator.getInstance(locale);
                yield (one, other) -> alphabet.compare(
                        one.player().shortName(), other.player().shortName());
            }
            case NUMBER ->
                Comparator.comparingInt(marked -> marked.player().number().orElse(100));
        };
    }
}
