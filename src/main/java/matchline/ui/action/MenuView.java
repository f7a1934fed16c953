package matchline.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import matchline.chart.words.Words;
import matchline.model.WrittenName;
import matchline.ui.viewmodel.Appearance;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.Language;
import matchline.ui.viewmodel.MatchViewModel;

/** The menu. */
public final class MenuView extends MenuBar {
    private final Actions actions;
    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final Menu recent;
    private final ObservableBooleanValue paused;
    private final Words words;
    private final CheckMenuItem panel;
    private final CheckMenuItem spoilerFree;
    private final CheckMenuItem lessMotion;

    /** @param paused whether something stands before the window, so that its commands must wait */
    public MenuView(
            Actions actions,
            MatchViewModel model,
            AppearanceModel appearance,
            Menu recent,
            ObservableBooleanValue paused,
            Words words) {
        this.actions = actions;
        this.model = model;
        this.appearance = appearance;
        this.paused = paused;
        this.recent = recent;
        this.words = words;
        this.panel = new CheckMenuItem(words.of("menu.panel"));
        this.spoilerFree = new CheckMenuItem(actions.named("spoiler-free").name());
        this.lessMotion = new CheckMenuItem(words.of("menu.less-motion"));
        createView();
        listen();
    }

    private void createView() {
        setId("menu");
        Menu file = menu(
                "menu.file",
                "open open-folder library previous-match next-match - save-copy - export-picture copy - quit");
        file.getItems().add(2, recent);
        Menu match =
                menu("menu.match", "play slower faster - previous-event next-event next-goal - start end go-to-time");
        getMenus().setAll(file, viewMenu(), match, menu("menu.help", "keys about"));
    }

    private Menu viewMenu() {
        Menu panels = new Menu(words.of("keys.panels"));
        panels.setId("menu-panels");
        actions.panels().forEach(action -> panels.getItems().add(item(action)));
        spoilerFree.setId("menu-spoiler-free");
        spoilerFree.setAccelerator(actions.named("spoiler-free").keys().getFirst());
        Menu language = new Menu(words.of("menu.language"));
        language.setId("menu-language");
        language.getItems().setAll(choices("language", Language.values(), appearance.languageProperty()));
        Menu view = new Menu(words.of("menu.view"));
        view.getItems().addAll(choices("look", Appearance.values(), appearance.choiceProperty()));
        view.getItems()
                .addAll(new SeparatorMenuItem(), panels, panel, spoilerFree, lessMotion, new SeparatorMenuItem());
        view.getItems().addAll(items("zoom-in zoom-out zoom-fit filter show-everything"));
        view.getItems().addAll(new SeparatorMenuItem(), language);
        return view;
    }

    private void listen() {
        panel.selectedProperty().bindBidirectional(appearance.panelShownProperty());
        spoilerFree.selectedProperty().bindBidirectional(model.telling().spoilerFreeProperty());
        lessMotion.selectedProperty().bindBidirectional(appearance.lessMotionProperty());
    }

    private Menu menu(String key, String ids) {
        Menu menu = new Menu(words.of(key));
        menu.getItems().setAll(items(ids));
        return menu;
    }

    /** An item for each action, and a line for each dash. */
    private List<MenuItem> items(String ids) {
        return Stream.of(ids.split(" "))
                .map(id -> id.equals("-") ? new SeparatorMenuItem() : item(actions.named(id)))
                .toList();
    }

    private <E extends Enum<E>> List<RadioMenuItem> choices(String what, E[] values, Property<E> chosen) {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (E value : values) {
            String id = what + "-" + WrittenName.of(value);
            RadioMenuItem item = new RadioMenuItem(words.of("menu." + id));
            item.setId(id);
            item.setToggleGroup(group);
            item.setOnAction(_ -> chosen.setValue(value));
            chosen.subscribe(now -> item.setSelected(now == value));
            items.add(item);
        }
        return items;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.name());
        item.setId("menu-" + action.id());
        action.shownKeys().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        item.disableProperty().bind(paused);
        return item;
    }
}
