package matchline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import matchline.chart.Words;
import matchline.model.Match;
import matchline.ui.viewmodel.MatchViewModel;

/** What surrounds the match: tables, statistics, other matches, remarks, officials and sources. */
public final class ContextPanel extends Panel {
    private final VBox column = new VBox();
    private final Optional<Consumer<String>> browser;

    /** A panel that shows addresses but cannot open them. */
    public ContextPanel(MatchViewModel model, Words words) {
        this(model, words, Optional.empty());
    }

    /**
     * A panel whose addresses are links.
     *
     * @param browser opens an address
     */
    public ContextPanel(MatchViewModel model, Words words, Consumer<String> browser) {
        this(model, words, Optional.of(browser));
    }

    private ContextPanel(MatchViewModel model, Words words, Optional<Consumer<String>> browser) {
        super("context", model, words);
        this.browser = browser;
        createView();
        listen();
    }

    private void createView() {
        getChildren().setAll(scrolling(column));
    }

    private void listen() {
        model.matchProperty().subscribe(this::show);
    }

    private void show(Match match) {
        List<Node> nodes = new ArrayList<>(new ContextSections(match, words, browser).all());
        if (nodes.isEmpty() || !model.isToldWhole()) {
            nodes.add(missingUntilTold("context.none"));
        }
        column.getChildren().setAll(nodes);
    }
}
