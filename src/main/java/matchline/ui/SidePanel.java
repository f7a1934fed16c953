package matchline.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.ui.control.Icon;
import matchline.ui.control.StillPane;
import matchline.ui.failure.PanelGuard;

/** The panels beside the timeline, one at a time, under the tabs that choose between them. */
public final class SidePanel extends VBox {
    private final StringProperty chosen;
    private final Map<String, PanelGuard> panels = new LinkedHashMap<>();
    private final StillPane shown = new StillPane();
    private final PanelTabs tabs;

    /** One panel under its sign and name; it is made when it is first chosen. */
    public record Entry(String id, Icon icon, Supplier<? extends Region> panel) {}

    /** {@code chosen} tells the id of the panel that is shown, and changes when the viewer chooses another. */
    public SidePanel(List<Entry> entries, StringProperty chosen, Words words) {
        this.chosen = chosen;
        tabs = new PanelTabs(entries, chosen, words);
        createView(entries, words);
        listen();
    }

    /** Whether the failure is one of a panel here: it then says so itself. */
    public boolean isToBlameFor(Throwable failure) {
        return panels.values().stream().anyMatch(panel -> panel.isToBlameFor(failure));
    }

    /** Whether that panel is the one to be seen. */
    boolean isShown(String id) {
        return isVisible() && shown.getChildren().contains(panels.get(id));
    }

    /** Gives the focus to the chosen tab, from where it goes on into the panel. */
    void focusTab() {
        tabs.focusChosen();
    }

    private void createView(List<Entry> entries, Words words) {
        setId("side");
        getStyleClass().add("side-panel");
        entries.forEach(entry -> panels.put(entry.id(), new PanelGuard(entry.panel(), words)));
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabs, shown);
    }

    /** Shows the chosen panel; until then only its tab is shown, so that a window is painted before any panel is made. */
    public void begin() {
        show(chosen.get());
    }

    private void listen() {
        chosen.addListener((_, _, id) -> show(id));
    }

    private void show(String id) {
        PanelGuard panel = panels.getOrDefault(id, panels.values().iterator().next());
        panel.show();
        shown.getChildren().setAll(panel);
    }
}
