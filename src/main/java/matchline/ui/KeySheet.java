package matchline.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.Words;

/** The list of keys and what they do. */
final class KeySheet extends HBox {

    KeySheet(Actions actions, Words words) {
        getStyleClass().add("key-sheet");
        VBox left = new VBox(part(words.of("keys.moving"), actions.moving()));
        VBox right = new VBox(
                part(words.of("keys.playing"), actions.playing()), part(words.of("keys.other"), actions.other()));
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        getChildren().setAll(left, right);
    }

    private static VBox part(String heading, List<Action> actions) {
        Label title = new Label(heading);
        title.getStyleClass().add("part-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names);
        for (Action action : actions) {
            if (!action.keyNames().isEmpty()) {
                grid.addRow(grid.getRowCount(), new Label(action.name()), caps(action));
            }
        }
        return new VBox(title, grid);
    }

    private static HBox caps(Action action) {
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        for (String name : action.keyNames()) {
            Label cap = new Label(name);
            cap.getStyleClass().add("cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
