package matchline.ui.panel.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.ui.panel.Panel;
import matchline.ui.viewmodel.MatchViewModel;

/** What surrounds the match: tables, other matches, remarks, officials and sources. */
public final class ContextPanel extends Panel {
    private final VBox column = new VBox();
    private final Consumer<String> browser;

    /** @param browser opens the address of a source */
    public ContextPanel(MatchViewModel model, Words words, Consumer<String> browser) {
        super("context", model, words);
        this.browser = browser;
        createView();
        listen();
    }

    private void createView() {
        getChildren().setAll(scrolling(column));
    }

    private void listen() {
        showMatches(this::show);
    }

    private void show(Match match) {
        List<Node> nodes = new ArrayList<>(new ContextSections(match, words, browser).all());
        if (nodes.isEmpty() || !model.telling().isWhole()) {
            nodes.add(missingUntilTold("context.none"));
        }
        column.getChildren().setAll(nodes);
    }
}
