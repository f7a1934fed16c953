package matchline.ui.panel.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.chart.look.QuotationMarks;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Note;
import matchline.model.Quote;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Panel;
import matchline.ui.panel.Sources;
import matchline.ui.panel.TeamStyle;

/** What somebody said: when it applies, who said it, the words, their translation, and where they were read. */
final class QuoteCard extends VBox {
    private final Quote quote;
    private final Match match;
    private final Words words;
    private final Optional<QuotePin> pin;

    QuoteCard(Quote quote, Match match, Words words) {
        this.quote = quote;
        this.match = match;
        this.words = words;
        this.pin = QuotePin.of(quote, match);
        createView();
    }

    String quoteId() {
        return quote.id();
    }

    Optional<QuotePin> pin() {
        return pin;
    }

    /** Lights up while the playhead is near; says whether it has just done so. */
    boolean follow(Moment playhead) {
        boolean wasLit = getPseudoClassStates().contains(Panel.NOW);
        boolean lit = pin.filter(at -> at.covers(playhead)).isPresent();
        pseudoClassStateChanged(Panel.NOW, lit);
        pseudoClassStateChanged(
                Panel.AHEAD, pin.filter(at -> playhead.isBefore(at.from())).isPresent());
        return lit && !wasLit;
    }

    private void createView() {
        setId("quote-" + quote.id());
        getStyleClass().addAll("card", "quote");
        quote.side().map(TeamStyle::styleClass).ifPresent(getStyleClass()::add);
        setFocusTraversable(true);
        setAccessibleRole(pin.isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        setAccessibleText("%s, %s: %s"
                .formatted(minute(), quote.speaker(), quote.original().text()));
        getChildren().setAll(head(), saying(quote.original(), "words"));
        translation().ifPresent(this::addTranslation);
        getChildren().add(Labels.goneIfEmpty(Labels.wrapped(origin(), "origin")));
    }

    private HBox head() {
        Label when = Labels.plain(minute(), "chip", "minute");
        Label speaker = Labels.shortening(quote.speaker(), "speaker");
        Label role = Labels.goneIfEmpty(Labels.shortening(quote.role(), "quiet", "small"));
        HBox head = new HBox(when, new VBox(speaker, role));
        head.getStyleClass().add("head");
        return head;
    }

    private String minute() {
        if (pin.isEmpty()) {
            return words.of("quotes.match");
        }
        Moment from = pin.get().from();
        boolean aboutPlay =
                pin.get().event().filter(event -> !(event instanceof Note)).isPresent();
        boolean atTheEnd = from.label().equals(match.clock().last().label()) && !aboutPlay;
        return atTheEnd ? words.of("quotes.full-time") : from.label();
    }

    private Label saying(Quote.Wording wording, String styleClass) {
        return Labels.wrapped(QuotationMarks.around(wording.text(), wording.language()), styleClass);
    }

    private void addTranslation(Quote.Wording translation) {
        String language = language(translation).getDisplayLanguage(words.locale());
        String label = translation.translator().isEmpty()
                ? words.of("quotes.translation", language)
                : words.of("quotes.translation-by", language, translation.translator());
        getChildren().addAll(Labels.plain(label, "overline"), saying(translation, "translation"));
    }

    /** In the viewer's language if there is one, else the first; none if he reads the original. */
    private Optional<Quote.Wording> translation() {
        String wanted = words.locale().getLanguage();
        if (language(quote.original()).getLanguage().equals(wanted)) {
            return Optional.empty();
        }
        Quote.Wording best = quote.in(wanted);
        return best.equals(quote.original()) ? quote.wordings().stream().skip(1).findFirst() : Optional.of(best);
    }

    private String origin() {
        String sources = Sources.titles(quote.citations().sources(), match);
        return Stream.of(quote.occasion(), sources)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Locale language(Quote.Wording wording) {
        return Locale.forLanguageTag(wording.language());
    }
}
