package matchline.ui.panel.player;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import matchline.ui.panel.Panel;
import matchline.ui.panel.TeamStyle;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;
import org.controlsfx.control.PopOver;

/** The card of a player in a bubble beside his name, for panels that have no room for it. */
public final class PlayerBubble {
    private static final double WIDTH = 340;

    private final MatchViewModel model;
    private final RatingsModel ratings;
    private final Words words;
    private Optional<PopOver> shown = Optional.empty();

    public PlayerBubble(MatchViewModel model, RatingsModel ratings, Words words) {
        this.model = model;
        this.ratings = ratings;
        this.words = words;
    }

    /** Opens the card beside the node in place of any other; it follows the playhead until it is closed. */
    public void show(Side side, Player player, Node beside) {
        hide();
        Match match = model.match();
        MarkedPlayer marked = MarkedPlayer.of(match, model.telling().isWhole(), side, player, ratings.eventMarks());
        PlayerCard card = new PlayerCard(
                marked,
                match,
                event -> {
                    hide();
                    model.select(event.id());
                },
                words);
        card.closeButton().setOnAction(_ -> hide());
        PopOver bubble = new PopOver(dressed(card, match));
        bubble.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        bubble.setArrowSize(0);
        bubble.setAnimated(false);
        bubble.setDetachable(false);
        Subscription following =
                model.stateProperty().subscribe(state -> card.follow(state, ratings.own(side, player)));
        bubble.setOnHidden(_ -> following.unsubscribe());
        shown = Optional.of(bubble);
        bubble.show(beside);
    }

    public void hide() {
        shown.ifPresent(PopOver::hide);
        shown = Optional.empty();
    }

    /** As in a panel; a bubble is a window of its own, where no style sheet of the panel holds. */
    private static Node dressed(PlayerCard card, Match match) {
        StackPane ground = new StackPane(card);
        ground.getStyleClass().addAll("panel", "bubble-ground");
        ground.getStylesheets().add(Panel.stylesheet("panel.css"));
        ground.setStyle(TeamStyle.of(match));
        ground.setPrefWidth(WIDTH);
        return ground;
    }
}
