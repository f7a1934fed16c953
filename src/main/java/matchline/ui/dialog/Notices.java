package matchline.ui.dialog;

import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import matchline.chart.words.Words;
import matchline.ui.control.Icon;
import matchline.ui.control.Wrapping;
import matchline.ui.system.DocumentOpener;

/** Notices in the corner of the window, which go away by themselves once nobody has the focus or the pointer on them. */
public final class Notices extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final DocumentOpener opener;
    private final Words words;

    public Notices(DocumentOpener opener, Words words) {
        this.opener = opener;
        this.words = words;
        getStyleClass().add("notices");
        setPickOnBounds(false);
    }

    /** Tells that the file was written and offers to open its folder. */
    public void exported(Path file) {
        String folder = file.toAbsolutePath().getParent().toUri().toString();
        Button open = new Button(words.of("exported.open-folder"));
        open.setId("notice-open-folder");
        open.getStyleClass().add("small");
        open.setOnAction(_ -> opener.open(folder));
        HBox foot = new HBox(open);
        foot.getStyleClass().add("foot");
        notice(words.of("exported.title"), words.of("exported.text", file.getFileName()))
                .getChildren()
                .add(foot);
    }

    public void tell(String title, String text) {
        notice(title, text);
    }

    private VBox notice(String title, String text) {
        Label what = new Label(title);
        what.getStyleClass().add("title");
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button close = new Button("", Icon.CLOSE.node());
        close.getStyleClass().addAll("flat", "small", "close");
        close.setAccessibleText(words.of("close"));
        close.setFocusTraversable(false); // without the focus it goes away by itself
        Label told = new Label(text);
        Wrapping.wrap(told);
        VBox card = new VBox(new HBox(what, close), told);
        card.getStyleClass().addAll("corner-card", "notice");
        close.setOnAction(_ -> getChildren().remove(card));
        getChildren().add(card);
        wait(card);
        return card;
    }

    private void wait(Node card) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> timeIsUp(card));
        pause.play();
    }

    void timeIsUp(Node card) {
        if (card.isFocusWithin() || card.isHover()) {
            wait(card);
        } else {
            getChildren().remove(card);
        }
    }
}
