package matchline.ui.panel.rating;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.PlayerMark;

/**
 * An order in which players can be listed.
 *
 * @param name as the viewer chooses it
 * @param comparison for the line-up all are equal, so that a stable sort leaves them as they are
 */
record MarkOrder(String id, String name, Comparator<RatingRow> comparison) {
    private static final int BEHIND_ALL_NUMBERS = 100;

    /** Those of every match, then one for each outlet that gave marks. */
    static List<MarkOrder> of(Match match, Words words) {
        Collator alphabet = Collator.getInstance(words.locale());
        List<MarkOrder> orders = new ArrayList<>();
        orders.add(named("line-up", words, (_, _) -> 0));
        orders.add(named(
                "name", words, Comparator.comparing(row -> row.marked().player().shortName(), alphabet)));
        orders.add(named(
                "number",
                words,
                Comparator.comparingInt(row -> row.marked().player().number().orElse(BEHIND_ALL_NUMBERS))));
        orders.add(named("event", words, best(RatingRow::event)));
        orders.add(named("mean", words, best(row -> row.marked().mean())));
        orders.add(named("own", words, best(RatingRow::own)));
        match.press().marks().stream()
                .map(PlayerMark::outlet)
                .distinct()
                .map(outlet -> new MarkOrder(
                        "outlet " + outlet, outlet, best(row -> row.marked().worth(outlet))))
                .forEach(orders::add);
        return orders;
    }

    private static MarkOrder named(String id, Words words, Comparator<RatingRow> comparison) {
        return new MarkOrder(id, words.of("ratings.by-" + id), comparison);
    }

    private static Comparator<RatingRow> best(Function<RatingRow, OptionalDouble> mark) {
        return Comparator.comparingDouble(row -> -mark.apply(row).orElse(-1));
    }
}
