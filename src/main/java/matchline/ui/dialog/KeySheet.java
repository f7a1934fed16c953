package matchline.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.PlainLetters;
import matchline.ui.action.Action;
import matchline.ui.action.Actions;

/** The list of keys and what they do, searched by name or key. */
final class KeySheet extends VBox {
    private final Actions actions;
    private final Words words;
    private final TextField search = new TextField();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Label nothing = new Label();

    KeySheet(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
        createView();
        search.textProperty().subscribe(this::show);
    }

    /** Where to type what is looked for. */
    TextField search() {
        return search;
    }

    private void createView() {
        getStyleClass().add("key-sheet");
        search.setId("key-search");
        search.setPromptText(words.of("keys.search"));
        search.setAccessibleText(words.of("keys.search"));
        nothing.setText(words.of("keys.nothing"));
        nothing.getStyleClass().add("nothing");
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(true); // arrows scroll it
        scroll.setAccessibleText(words.of("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().setAll(search, scroll);
    }

    private void show(String wanted) {
        left.getChildren().setAll(parts(wanted, "moving", "panels"));
        right.getChildren().setAll(parts(wanted, "playing", "viewing", "other"));
        if (left.getChildren().isEmpty() && right.getChildren().isEmpty()) {
            left.getChildren().setAll(nothing);
        }
    }

    private List<VBox> parts(String wanted, String... names) {
        List<VBox> parts = new ArrayList<>();
        for (String name : names) {
            List<Action> found = actionsOf(name).stream()
                    .filter(action -> isWanted(action, wanted))
                    .toList();
            if (!found.isEmpty()) {
                parts.add(part(words.of("keys." + name), found));
            }
        }
        return parts;
    }

    private List<Action> actionsOf(String part) {
        return switch (part) {
            case "moving" -> actions.moving();
            case "playing" -> actions.playing();
            case "viewing" -> actions.viewing();
            case "panels" -> actions.panels();
            default -> actions.other();
        };
    }

    private static boolean isWanted(Action action, String wanted) {
        String sought = PlainLetters.of(wanted.strip());
        return !action.keyNames().isEmpty()
                && (PlainLetters.of(action.name()).contains(sought)
                        || action.keyNames().stream()
                                .anyMatch(key -> PlainLetters.of(key).equals(sought)));
    }

    private static VBox part(String heading, List<Action> actions) {
        Label title = new Label(heading);
        title.getStyleClass().add("part-title");
        VBox keys = new VBox();
        keys.getStyleClass().add("keys");
        actions.forEach(action -> keys.getChildren().add(line(action)));
        return new VBox(title, keys);
    }

    /** A long name gets the room that its own keys leave. */
    private static HBox line(Action action) {
        Label name = new Label(action.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, caps(action));
        line.getStyleClass().add("line");
        return line;
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
