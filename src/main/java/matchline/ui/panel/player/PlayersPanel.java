package matchline.ui.panel.player;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.ui.panel.Panel;
import matchline.ui.panel.TakesKeys;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** A panel of players, of whom one at a time can be looked at on a card. */
@SuppressWarnings("this-escape") // what JavaFX is called with here does not call back
public abstract class PlayersPanel extends Panel implements TakesKeys {
    protected final RatingsModel ratings;
    protected final VBox column = new VBox();
    protected final ScrollPane scroll = scrolling(column);
    protected final OpenCard opened;

    protected PlayersPanel(String name, MatchViewModel model, RatingsModel ratings, Words words) {
        super(name, model, words);
        this.ratings = ratings;
        this.opened = new OpenCard(model, ratings, scroll, words);
        getChildren().setAll(scroll);
    }

    @Override
    public final boolean takes(KeyEvent key) {
        return opened.isClosedBy(key);
    }
}
