package matchline.ui.panel.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import matchline.chart.words.Words;
import matchline.model.Player;
import matchline.model.Side;
import matchline.ui.panel.Scrolling;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The card of the one player whom the viewer chose in a panel, while it is open. */
public final class OpenCard {
    private final MatchViewModel model;
    private final RatingsModel ratings;
    private final ScrollPane scroll;
    private final Words words;
    private Optional<PlayerCard> card = Optional.empty();
    private Optional<Node> before = Optional.empty();

    /** @param scroll in what the card is brought into view */
    public OpenCard(MatchViewModel model, RatingsModel ratings, ScrollPane scroll, Words words) {
        this.model = model;
        this.ratings = ratings;
        this.scroll = scroll;
        this.words = words;
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (isClosedBy(key)) {
                key.consume();
                close();
            }
        });
    }

    /** Whether a card is open, and this is the key that closes it. */
    public boolean isClosedBy(KeyEvent key) {
        return card.isPresent() && key.getCode() == KeyCode.ESCAPE;
    }

    /** Opens the card of that player where {@code place} puts it; chosen once more he is put away again. */
    public void toggle(Side side, Player player, Consumer<Node> place) {
        boolean again = card.filter(open ->
                        open.marked().side() == side && open.marked().player().equals(player))
                .isPresent();
        close();
        if (!again) {
            before = Optional.ofNullable(scroll.getScene()).map(Scene::getFocusOwner);
            PlayerCard opened = open(side, player);
            place.accept(opened);
            Platform.runLater(() -> {
                scroll.applyCss();
                scroll.layout();
                Scrolling.reveal(opened, scroll);
            });
        }
    }

    /** The card of the same player in a match that was read anew, if one is open. */
    public Optional<Node> renewed() {
        return card.map(PlayerCard::marked).map(before -> open(before.side(), before.player()));
    }

    /** Puts the card away; what had the focus before has it again, if it was in the card. */
    public void close() {
        if (card.filter(Node::isFocusWithin).isPresent()) {
            before.ifPresent(Node::requestFocus);
        }
        card.map(Node::getParent)
                .ifPresent(parent -> ((Pane) parent).getChildren().remove(card.get()));
        card = Optional.empty();
    }

    /** Tells what is true at the playhead. */
    public void follow() {
        card.ifPresent(open -> open.follow(
                model.state(), ratings.own(open.marked().side(), open.marked().player())));
    }

    private PlayerCard open(Side side, Player player) {
        MarkedPlayer marked =
                MarkedPlayer.of(model.match(), model.telling().isWhole(), side, player, ratings.eventMarks());
        PlayerCard made = new PlayerCard(marked, model.match(), event -> model.select(event.id()), words);
        made.closeButton().setOnAction(_ -> close());
        card = Optional.of(made);
        follow();
        return made;
    }
}
