package matchline.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** The panels beside the timeline, one at a time, and the buttons that choose between them. */
final class SidePanel extends VBox {
    private final Map<ToggleButton, Region> panels = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane shown = new StackPane();

    /** One panel under its name. */
    record Entry(String id, String name, Region panel) {}

    SidePanel(List<Entry> entries) {
        createView(entries);
        listen();
        group.selectToggle(panels.keySet().iterator().next());
    }

    private void createView(List<Entry> entries) {
        setId("side");
        getStyleClass().add("side-panel");
        SegmentedButton tabs = new SegmentedButton();
        tabs.setId("tabs");
        for (Entry entry : entries) {
            ToggleButton button = new ToggleButton(entry.name());
            button.setId("tab-" + entry.id());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            panels.put(button, entry.panel());
            tabs.getButtons().add(button);
        }
        tabs.setToggleGroup(group);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabs, shown);
    }

    private void listen() {
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                Objects.requireNonNull(before).setSelected(true);
            }
        });
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen instanceof ToggleButton button) {
                shown.getChildren().setAll(panels.get(button));
            }
        });
    }
}
