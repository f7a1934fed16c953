package matchline.ui.panel;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.ui.viewmodel.MatchViewModel;

/** What all panels share: their stylesheets, the colours of both teams, and how they say that something is missing. */
@SuppressWarnings("this-escape") // what JavaFX is called with here does not call back
public abstract class Panel extends StackPane {
    public static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    public static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    protected final MatchViewModel model;
    protected final Words words;
    private final ObservableValue<Boolean> isShown =
            sceneProperty().map(_ -> true).orElse(false);

    protected Panel(String name, MatchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId(name);
        getStyleClass().addAll("panel", name);
        getStylesheets().addAll(stylesheet("panel.css"), stylesheet(name + ".css"));
    }

    /** Has each match shown, and then in the colours of its teams: they need not be given to what is taken away. */
    protected final void showMatches(Consumer<Match> show) {
        model.matchProperty().subscribe(match -> {
            show.accept(match);
            setStyle(TeamStyle.of(match));
        });
    }

    /** The value while this panel is shown; what it missed in between it is told when it is shown again. */
    protected final <T> ObservableValue<T> whileShown(ObservableValue<T> value) {
        return value.when(isShown);
    }

    /** A column of nodes that scrolls up and down, never sideways. */
    protected static ScrollPane scrolling(VBox content) {
        content.getStyleClass().add("content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** One sentence for what the match does not tell, and one for what to do about it. */
    protected final Node missing(String key) {
        Label what = Labels.wrapped(words.of(key), "missing-what");
        Label remedy = Labels.wrapped(words.of(key + ".remedy"), "missing-remedy");
        VBox missing = new VBox(what, remedy);
        missing.getStyleClass().add("missing");
        return missing;
    }

    /** The same for what is only told once the match is told to its end. */
    protected final Node missingUntilTold(String key) {
        return missing(model.telling().isWhole() ? key : "untold");
    }

    public static String stylesheet(String name) {
        return Objects.requireNonNull(Panel.class.getResource(name), name).toExternalForm();
    }
}
