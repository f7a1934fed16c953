package matchline.format.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import matchline.model.Card;
import matchline.model.Shortened;

/** Reads cards; the colour may stand in the detail, and the reason behind the colour. */
record CardRows(RowFacts facts) {
    private static final Pattern WITH_REASON = Pattern.compile("([^(:–—-]+?)\\s*(?:\\(([^()]+)\\)|(?::| [–—-]) *(.+))");

    /** What says something else than why: that the card was taken back, or which it was. */
    private static final Pattern NO_REASON = Pattern.compile(
            ".*(?:\\d|cancel|rescind|overturn|withdr|second|annul|retir|deux|yellow|red\\b|jaune|rouge).*",
            Pattern.CASE_INSENSITIVE);

    /** A colour, and why, or nothing. */
    private record Told(Card.Kind colour, String reason) {}

    /** Whether the word of a row is a colour with its reason. */
    static boolean tellsOf(String word) {
        return told(word).isPresent();
    }

    Card card(Row row) throws BadRow {
        Optional<Told> byType = told(row.text(Column.TYPE));
        Told told = byType.isPresent() ? byType.get() : inDetail(row);
        String reason = byType.isPresent() ? joined(told.reason(), facts.detail(row)) : told.reason();
        return new Card(
                facts.occurrence(kind(told.colour()), reason, row),
                facts.side(row),
                facts.player(row, Column.PLAYER, facts.side(row)),
                told.colour());
    }

    private static Told inDetail(Row row) throws BadRow {
        String text = row.needed(Column.DETAIL, "the colour of the card: yellow, second yellow or red");
        return told(text)
                .orElseThrow(() -> row.wrong(
                        Column.DETAIL,
                        "\"%s\" is no colour of a card; write yellow, second yellow or red"
                                .formatted(Shortened.quoted(text))));
    }

    private static Optional<Told> told(String text) {
        Optional<Told> plain = colour(text).map(colour -> new Told(colour, ""));
        Matcher parts = WITH_REASON.matcher(text);
        if (plain.isPresent() || text.length() > Synonyms.LONGEST || !parts.matches()) {
            return plain;
        }
        String reason = Optional.ofNullable(parts.group(2)).orElse(parts.group(3));
        return NO_REASON.matcher(reason).matches()
                ? Optional.empty()
                : colour(parts.group(1)).map(colour -> new Told(colour, reason));
    }

    private static Optional<Card.Kind> colour(String word) {
        return RowKind.WORDS.find(word).flatMap(kind -> switch (kind) {
            case YELLOW -> Optional.of(Card.Kind.YELLOW);
            case SECOND_YELLOW -> Optional.of(Card.Kind.SECOND_YELLOW);
            case RED -> Optional.of(Card.Kind.RED);
            default -> Optional.empty();
        });
    }

    private static RowKind kind(Card.Kind colour) {
        return RowKind.valueOf(colour.name());
    }

    private static String joined(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
