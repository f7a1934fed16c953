package matchline.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import matchline.chart.Words;
import org.controlsfx.control.SegmentedButton;

/** The panels beside the timeline, one at a time, and the buttons that choose between them. */
final class SidePanel extends VBox {
    private final StringProperty chosen;
    private final Words words;
    private final Map<ToggleButton, PanelGuard> panels = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane shown = new StackPane();

    /** One panel under its name; it is made when it is first chosen. */
    record Entry(String id, Supplier<? extends Region> panel) {}

    /** {@code chosen} tells the id of the panel that is shown, and changes when the viewer chooses another. */
    SidePanel(List<Entry> entries, StringProperty chosen, Words words) {
        this.chosen = chosen;
        this.words = words;
        createView(entries);
        listen();
    }

    /** Whether the failure is one of a panel here: it then says so itself. */
    boolean isToBlameFor(Throwable failure) {
        return panels.values().stream().anyMatch(panel -> panel.isToBlameFor(failure));
    }

    private void createView(List<Entry> entries) {
        setId("side");
        getStyleClass().add("side-panel");
        SegmentedButton tabs = new SegmentedButton();
        tabs.setId("tabs");
        for (Entry entry : entries) {
            ToggleButton button = new ToggleButton(words.of("panel." + entry.id()));
            button.setId("tab-" + entry.id());
            button.setUserData(entry.id());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            panels.put(button, new PanelGuard(entry.panel(), words));
            tabs.getButtons().add(button);
        }
        tabs.setToggleGroup(group);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabs, shown);
    }

    private void listen() {
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                Objects.requireNonNull(before).setSelected(true);
            }
        });
        group.selectedToggleProperty().subscribe(now -> {
            if (now instanceof ToggleButton button) {
                PanelGuard panel = panels.get(button);
                panel.show();
                shown.getChildren().setAll(panel);
                chosen.set((String) button.getUserData());
            }
        });
        chosen.subscribe(id -> group.selectToggle(panels.keySet().stream()
                .filter(button -> button.getUserData().equals(id))
                .findFirst()
                .orElse(panels.keySet().iterator().next())));
    }
}
