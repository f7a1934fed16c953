package matchline.ui.panel.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Quote;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Panel;
import matchline.ui.panel.Scrolling;
import matchline.ui.viewmodel.MatchViewModel;

/** What was said about the match: pinned to its minutes first, then about all of it. */
public final class QuotesPanel extends Panel {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VBox column = new VBox();
    private final ScrollPane scroll = scrolling(column);
    private final List<QuoteCard> cards = new ArrayList<>();

    public QuotesPanel(MatchViewModel model, Words words) {
        super("quotes", model, words);
        createView();
        listen();
    }

    private void createView() {
        getChildren().setAll(scroll);
    }

    private void listen() {
        showMatches(this::show);
        whileShown(model.playheadProperty()).subscribe(this::follow);
        model.quoteProperty().subscribe(this::choose);
        sceneProperty().subscribe(_ -> revealWhenShown());
        visibleProperty().subscribe(_ -> revealWhenShown());
        column.heightProperty()
                .subscribe(_ -> revealWhenShown()); // where lines break is known only once it has its width
    }

    private void show(Match match) {
        cards.clear();
        match.press().quotes().stream()
                .map(quote -> new QuoteCard(quote, match, words))
                .sorted(Comparator.comparing(QuotesPanel::place))
                .forEach(cards::add);
        List<Node> nodes = new ArrayList<>();
        for (QuoteCard card : cards) {
            boolean firstUnpinned = card.pin().isEmpty()
                    && nodes.stream().noneMatch(node -> node.getStyleClass().contains("overline"));
            if (firstUnpinned) {
                nodes.add(Labels.plain(words.of("quotes.whole-match").toUpperCase(words.locale()), "overline"));
            }
            listenTo(card);
            nodes.add(card);
        }
        column.getChildren().setAll(nodes.isEmpty() ? List.of(missingUntilTold("quotes.none")) : nodes);
        scroll.setVvalue(0);
        follow(model.playhead());
    }

    private void follow(Moment playhead) {
        QuoteCard lit = null;
        for (QuoteCard card : cards) {
            if (card.follow(playhead) && lit == null) {
                lit = card;
            }
        }
        if (lit != null && !isHover()) {
            Scrolling.reveal(lit, scroll);
        }
    }

    /** While the panel was not shown nothing in it had a place to scroll to. */
    private void revealWhenShown() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        Platform.runLater(() -> {
            applyCss();
            layout();
            nearest().ifPresent(card -> Scrolling.reveal(card, scroll));
        });
    }

    /** The first card that is lit; if none is, the last one of those gone by, or the first of all. */
    private Optional<QuoteCard> nearest() {
        return cards.stream()
                .filter(card -> card.getPseudoClassStates().contains(NOW))
                .findFirst()
                .or(() -> cards.reversed().stream()
                        .filter(card -> card.pin().isPresent()
                                && !card.getPseudoClassStates().contains(AHEAD))
                        .findFirst())
                .or(() -> cards.stream().findFirst());
    }

    private void listenTo(QuoteCard card) {
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> goTo(card));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goTo(card);
                key.consume();
            }
        });
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                Scrolling.reveal(card, scroll);
            }
        });
    }

    private void goTo(QuoteCard card) {
        card.requestFocus();
        model.selectQuote(card.quoteId());
    }

    /** The quote may have been selected in the picture. */
    private void choose(Optional<Quote> quote) {
        for (QuoteCard card : cards) {
            boolean chosen = quote.map(Quote::id).equals(Optional.of(card.quoteId()));
            card.pseudoClassStateChanged(CHOSEN, chosen);
            if (chosen && !isHover()) {
                Scrolling.reveal(card, scroll);
            }
        }
    }

    private static Moment place(QuoteCard card) {
        return card.pin().map(QuotePin::from).orElse(new Moment(Period.SHOOT_OUT, Moment.LONGEST_PERIOD));
    }
}
