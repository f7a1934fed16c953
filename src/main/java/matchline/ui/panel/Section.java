package matchline.ui.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** A part of the context under a title, folded or not. */
public final class Section extends TitledPane {
    public Section(String id, String title, List<? extends Node> content, boolean open) {
        setId("section-" + id);
        setText(title);
        VBox box = new VBox();
        box.getStyleClass().add("section-content");
        box.getChildren().setAll(content);
        setContent(box);
        setExpanded(open);
        setAnimated(false);
        getStyleClass().add("section");
    }
}
