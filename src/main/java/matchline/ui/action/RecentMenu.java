package matchline.ui.action;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import matchline.chart.words.Words;
import matchline.ui.memory.RecentFiles;

/** The menu of what was opened last. */
public final class RecentMenu extends Menu {
    private final RecentFiles recent;
    private final Consumer<RecentFiles.Entry> open;
    private final Words words;

    public RecentMenu(RecentFiles recent, Consumer<RecentFiles.Entry> open, Words words) {
        this.recent = recent;
        this.open = open;
        this.words = words;
        setText(words.of("menu.recent"));
        setId("menu-recent");
        fill();
        recent.entries().addListener((ListChangeListener<RecentFiles.Entry>) _ -> fill());
    }

    private void fill() {
        getItems().setAll(recent.entries().stream().map(this::item).toList());
        if (!getItems().isEmpty()) {
            MenuItem clear = new MenuItem(words.of("menu.recent.clear"));
            clear.setId("menu-recent-clear");
            clear.setOnAction(_ -> recent.clear());
            getItems().addAll(new SeparatorMenuItem(), clear);
        }
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(RecentFiles.Entry entry) {
        MenuItem item = new MenuItem(words.of("menu.recent.item", entry.name(), RecentFiles.nameOf(entry.path())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(entry));
        return item;
    }
}
