package matchline.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.ui.control.Wrapping;

/** The frame of every dialog: a title, what it is about, and buttons at the foot. */
public final class DialogBox extends VBox {
    private final Label title = new Label();

    public DialogBox(String title, Node content, Button... buttons) {
        this.title.setText(title);
        this.title.getStyleClass().add("dialog-title");
        Wrapping.wrap(this.title);
        HBox foot = new HBox(buttons);
        foot.getStyleClass().add("dialog-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("dialog-box");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(this.title, content, foot);
    }
}
