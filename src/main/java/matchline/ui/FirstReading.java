package matchline.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.ui.viewmodel.FileModel;

/** What is seen in the place of a match while the file that the program was started with is being read. */
final class FirstReading extends VBox {
    private Optional<Node> focused = Optional.empty();

    FirstReading(FileModel files, Words words) {
        Label reading = new Label(words.of("status.reading-unnamed"));
        setId("first-reading");
        getStyleClass().add("first-reading");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(reading.getText());
        setFocusTraversable(true);
        setVisible(false);
        getChildren().setAll(reading);
        files.readingProperty().subscribe(file -> {
            if (file.isEmpty()) {
                uncover();
            }
        });
    }

    /** Covers what is below from when it is read until it is, or will not be; then the focus goes back to where it was. */
    void cover(Runnable read) {
        focused = Optional.ofNullable(getScene().getFocusOwner());
        setVisible(true);
        requestFocus();
        read.run();
    }

    private void uncover() {
        setVisible(false);
        focused.ifPresent(Node::requestFocus);
        focused = Optional.empty();
    }
}
