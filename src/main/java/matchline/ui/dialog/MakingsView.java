package matchline.ui.dialog;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import matchline.chart.words.Words;

/** The pictures that take a while to make, each with its progress and a way to give it up. */
public final class MakingsView extends VBox {
    /** What is done sooner would only flicker. */
    private static final Duration A_WHILE = Duration.millis(400);

    private final Words words;
    private final Map<Making, PauseTransition> waiting = new HashMap<>();
    private final Map<Making, VBox> cards = new HashMap<>();

    public MakingsView(Words words) {
        this.words = words;
        getStyleClass().add("makings");
        setPickOnBounds(false);
    }

    /** Shows it, unless it is {@link #end ended} before. */
    public void begin(Making making, String title) {
        PauseTransition pause = new PauseTransition(A_WHILE);
        pause.setOnFinished(_ -> {
            VBox card = card(making, title);
            cards.put(making, card);
            getChildren().add(card);
        });
        waiting.put(making, pause);
        pause.play();
    }

    public void end(Making making) {
        waiting.remove(making).stop();
        getChildren().remove(cards.remove(making));
    }

    /** Gives up what is shown, so that the program can end; what is not will be done in a moment. */
    public void giveUp() {
        cards.keySet().forEach(Making::cancel);
    }

    private VBox card(Making making, String text) {
        Label title = new Label(text);
        title.setMaxWidth(Double.MAX_VALUE);
        ProgressBar bar = new ProgressBar();
        bar.setId("making-progress");
        bar.setAccessibleText(title.getText());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(making.shareProperty());
        Button cancel = new Button(words.of("cancel"));
        cancel.setId("making-cancel");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            making.cancel();
        });
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox foot = new HBox(bar, cancel);
        foot.getStyleClass().add("foot");
        VBox card = new VBox(title, foot);
        card.setId("making");
        card.getStyleClass().add("corner-card");
        return card;
    }
}
