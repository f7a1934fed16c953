package matchline.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.ui.control.Icon;
import matchline.ui.control.Wrapping;

/** Says, unmistakably, that something is under review and what is looked at. */
final class ReviewBlock extends HBox {
    private final Words words;
    private final Label about = new Label();
    private final Tooltip whole = Wrapping.wrap(new Tooltip());

    ReviewBlock(Words words) {
        this.words = words;
        createView();
        listen();
    }

    void setAbout(String text) {
        about.setText(text.isBlank() ? "" : words.of("review.about", text));
        about.setWrapText(Wrapping.canWrap(about.getText()));
        whole.setText(about.getText());
        setAccessibleText(words.of("review.title") + ". " + about.getText());
    }

    private void createView() {
        setId("review");
        getStyleClass().add("review");
        setAccessibleRole(AccessibleRole.TEXT);
        Label title = new Label(words.of("review.title"));
        title.getStyleClass().add("title");
        about.getStyleClass().add("about");
        about.setId("review-about");
        VBox text = new VBox(title, about);
        text.setMinWidth(0);
        getChildren().setAll(Icon.REVIEW.node(), text);
        setMaxHeight(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
    }

    private void listen() {
        about.textTruncatedProperty().subscribe(cut -> about.setTooltip(cut ? whole : null));
    }
}
