package matchline.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.ui.viewmodel.FileModel;

/** What is seen in the place of a match until there is one of what the program was started with, or there will be none. */
final class FirstReading extends VBox {
    private final FileModel files;
    private final ReadOnlyBooleanProperty asking;
    private Optional<Node> focused = Optional.empty();

    /** @param asking whether the viewer is asked something, such as which match of many he wants */
    FirstReading(FileModel files, ReadOnlyBooleanProperty asking, Words words) {
        this.files = files;
        this.asking = asking;
        Label reading = new Label(words.of("status.reading-unnamed"));
        setId("first-reading");
        getStyleClass().add("first-reading");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(reading.getText());
        setFocusTraversable(true);
        setVisible(false);
        getChildren().setAll(reading);
        reading.visibleProperty().bind(files.readingProperty().map(Optional::isPresent));
        files.readingProperty().subscribe(_ -> uncoverSoon());
        asking.subscribe(_ -> uncoverSoon());
    }

    /** Covers what is below until all is read and answered; then the focus goes back to where it was. */
    void cover(Runnable read) {
        focused = Optional.ofNullable(getScene().getFocusOwner());
        setVisible(true);
        requestFocus();
        read.run();
    }

    /** Not at once: what is read may lead to a question, and the answer to reading. */
    private void uncoverSoon() {
        Platform.runLater(() -> {
            if (isVisible() && files.readingProperty().get().isEmpty() && !asking.get()) {
                uncover();
            }
        });
    }

    private void uncover() {
        setVisible(false);
        focused.ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }
}
