package matchline.ui.timeline;

import java.util.List;
import java.util.stream.Stream;
import matchline.chart.look.QuotationMarks;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Citations;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.model.Source;

/**
 * What there is to tell of one event or quote.
 *
 * @param kicker what stands above the headline: the minute, or nothing
 * @param texts paragraphs: what happened, what was said
 * @param also what other sources report instead
 */
record Details(String kicker, String headline, List<String> texts, List<String> also, List<Source> sources) {

    static Details of(MatchEvent event, Match match, EventWords events, Words words) {
        String headline = events.headline(event, match);
        List<String> texts = Stream.of(event.occurrence().text())
                .filter(text -> !text.isBlank() && !text.equals(headline))
                .toList();
        Citations citations = event.occurrence().citations();
        return new Details(
                events.minute(event.moment()),
                headline,
                texts,
                also(citations, match, words),
                sources(citations, match));
    }

    static Details of(Quote quote, Match match, Words words) {
        Quote.Wording wording = quote.in(words.locale().getLanguage());
        List<String> texts = Stream.of(wording, quote.original())
                .distinct()
                .map(said -> QuotationMarks.around(said.text(), said.language()))
                .toList();
        String headline =
                quote.role().isBlank() ? quote.speaker() : words.of("details.speaker", quote.speaker(), quote.role());
        return new Details(
                quote.moment().map(Moment::label).orElse(""),
                headline,
                texts,
                also(quote.citations(), match, words),
                sources(quote.citations(), match));
    }

    private static List<String> also(Citations citations, Match match, Words words) {
        return citations.alsoReported().stream()
                .map(other -> other.sources().isEmpty()
                        ? other.text()
                        : words.of("details.reported", other.text(), titles(other.sources(), match)))
                .toList();
    }

    private static String titles(List<String> keys, Match match) {
        return String.join(", ", keys.stream().map(key -> title(key, match)).toList());
    }

    private static String title(String key, Match match) {
        return match.source(key).map(Source::title).orElse(key);
    }

    private static List<Source> sources(Citations citations, Match match) {
        return citations.sources().stream()
                .map(key -> match.source(key).orElseGet(() -> new Source(key, key, "")))
                .toList();
    }
}
