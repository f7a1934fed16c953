package matchline.ui.viewmodel;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import matchline.chart.colour.Theme;

/** How the window looks and speaks: what the viewer chose, what the system has, and the theme that follows. */
public final class AppearanceModel {
    private final ObjectProperty<Appearance> choice = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SYSTEM);
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    /** The names of the panels, in the order of their tabs. */
    public static final List<String> PANELS = List.of("feed", "quotes", "ratings", "line-ups", "stats", "context");

    private final StringProperty panel = new SimpleStringProperty("");
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty();
    private final BooleanProperty systemLessMotion = new SimpleBooleanProperty();
    private final ObjectBinding<Theme> theme = Bindings.createObjectBinding(this::chosenTheme, choice, systemDark);

    public ObjectProperty<Appearance> choiceProperty() {
        return choice;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Whether the system prefers dark windows; followed unless the viewer chose otherwise. */
    public BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    /** The name of the panel that is chosen, one of {@link #PANELS}; one that is none for the first. */
    public StringProperty panelProperty() {
        return panel;
    }

    /** Chooses a panel, and shows the panels if they are hidden. */
    public void show(String name) {
        panel.set(name);
        panelShown.set(true);
    }

    /** Whether the panels beside the timeline are shown. */
    public BooleanProperty panelShownProperty() {
        return panelShown;
    }

    /** Whether the viewer wants nothing to glide. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /** Whether the system wants nothing to glide, which counts whatever the viewer chose. */
    public BooleanProperty systemLessMotionProperty() {
        return systemLessMotion;
    }

    /** How the view follows the playhead. */
    public ZoomModel.Motion motion() {
        return lessMotion.get() || systemLessMotion.get() ? ZoomModel.Motion.PAGES : ZoomModel.Motion.SMOOTH;
    }

    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    private Theme chosenTheme() {
        return switch (choice.get()) {
            case SYSTEM -> systemDark.get() ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
