package matchline.ui;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.chart.words.Words;
import matchline.ui.control.Icon;

/** Tabs, each a sign over its name, one of them chosen. The Tab key stops at the chosen one; arrows lead to its neighbours. */
final class PanelTabs extends HBox {
    private final StringProperty chosen;
    private final List<Tab> tabs;

    /** @param chosen the id of the chosen tab; the first one is, where there is none of that id */
    PanelTabs(List<SidePanel.Entry> entries, StringProperty chosen, Words words) {
        this.chosen = chosen;
        tabs = entries.stream()
                .map(entry -> new Tab(entry.id(), entry.icon(), words.of("panel." + entry.id())))
                .toList();
        setId("tabs");
        getStyleClass().add("panel-tabs");
        getChildren().setAll(tabs);
        listen();
    }

    void focusChosen() {
        tabs.get(place()).requestFocus();
    }

    private void listen() {
        for (Tab tab : tabs) {
            tab.selectedProperty().subscribe(selected -> {
                if (selected) {
                    chosen.set(tab.id());
                }
            });
        }
        chosen.subscribe(_ -> showChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void showChosen() {
        int place = place();
        for (Tab tab : tabs) {
            tab.setSelected(tab == tabs.get(place));
            tab.setFocusTraversable(tab.isSelected());
        }
    }

    private int place() {
        return Math.max(0, tabs.stream().map(Tab::id).toList().indexOf(chosen.get()));
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> move(-1, key);
            case RIGHT -> move(1, key);
            default -> {}
        }
    }

    private void move(int further, KeyEvent key) {
        Tab tab = tabs.get(Math.floorMod(place() + further, tabs.size()));
        tab.setSelected(true);
        tab.requestFocus();
        key.consume();
    }

    /** A tab; where its name is cut it has a tooltip. */
    private static final class Tab extends ToggleButton {
        private final String id;

        Tab(String id, Icon icon, String name) {
            super(name, icon.node());
            this.id = id;
            setId("tab-" + id);
            getStyleClass().add("panel-tab");
            setContentDisplay(ContentDisplay.TOP);
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMinWidth(0);
            setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(this, Priority.ALWAYS);
            ObservableValue<Tooltip> whole =
                    textTruncatedProperty().map(truncated -> truncated ? new Tooltip(name) : null);
            tooltipProperty().bind(whole);
        }

        String id() {
            return id;
        }

        /** A press does not unchoose it. */
        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
