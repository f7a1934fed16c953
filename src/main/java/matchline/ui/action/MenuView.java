package matchline.ui.action;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Appearance, RadioMenuItem> looks = new EnumMap<>(Appearance.class);
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
        ToggleGroup group = new ToggleGroup();
        for (Appearance look : Appearance.values()) {
            RadioMenuItem item = new RadioMenuItem(words.of("menu.look." + WrittenName.of(look)));
            item.setId("look-" + WrittenName.of(look));
            item.setToggleGroup(group);
            looks.put(look, item);
        }
        Menu view = new Menu(words.of("menu.view"));
        view.getItems().addAll(looks.values());
        Menu panels = new Menu(words.of("keys.panels"));
        panels.setId("menu-panels");
        actions.panels().forEach(action -> panels.getItems().add(item(action)));
        view.getItems()
                .addAll(new SeparatorMenuItem(), panels, panel, spoilerFree, lessMotion, new SeparatorMenuItem());
        for (String id : List.of("zoom-in", "zoom-out", "zoom-fit", "filter", "show-everything")) {
            view.getItems().add(item(actions.named(id)));
        }
        view.getItems().addAll(new SeparatorMenuItem(), languageMenu());
        spoilerFree.setId("menu-spoiler-free");
        spoilerFree.setAccelerator(actions.named("spoiler-free").keys().getFirst());
        Menu file = menu(
                "menu.file",
                "open",
                "open-folder",
                "library",
                "previous-match",
                "next-match",
                "",
                "save-copy",
                "",
                "export-picture",
                "copy",
                "",
                "quit");
        file.getItems().add(2, recent);
        getMenus()
                .setAll(
                        file,
                        view,
                        menu(
                                "menu.match",
                                "play",
                                "slower",
                                "faster",
                                "",
                                "previous-event",
                                "next-event",
                                "next-goal",
                                "",
                                "start",
                                "end",
                                "go-to-time"),
                        menu("menu.help", "keys", "about"));
    }

    private Menu languageMenu() {
        Menu menu = new Menu(words.of("menu.language"));
        menu.setId("menu-language");
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            String id = "language-" + WrittenName.of(language);
            RadioMenuItem item = new RadioMenuItem(words.of("menu." + id));
            item.setId(id);
            item.setToggleGroup(group);
            item.setSelected(language == appearance.languageProperty().get());
            item.setOnAction(_ -> appearance.languageProperty().set(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void listen() {
        looks.forEach((look, item) ->
                item.setOnAction(_ -> appearance.choiceProperty().set(look)));
        appearance.choiceProperty().subscribe(look -> looks.get(look).setSelected(true));
        panel.selectedProperty().bindBidirectional(appearance.panelShownProperty());
        spoilerFree.selectedProperty().bindBidirectional(model.telling().spoilerFreeProperty());
        lessMotion.selectedProperty().bindBidirectional(appearance.lessMotionProperty());
    }

    private Menu menu(String key, String... ids) {
        Menu menu = new Menu(words.of(key));
        for (String id : ids) {
            menu.getItems().add(id.isEmpty() ? new SeparatorMenuItem() : item(actions.named(id)));
        }
        return menu;
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
