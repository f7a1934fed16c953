package matchline.ui.memory;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import matchline.ui.viewmodel.Appearance;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;

/** Keeps the window as the viewer left it: its place, its look, the panel beside the timeline, spoiler-free mode. */
public final class WindowMemory {
    private static final String PLACE = "window.place";
    private static final String MAXIMISED = "window.maximised";

    /** A window that is being maximised may change its size before it says so. */
    private static final Duration AT_REST = Duration.millis(500);

    private final Settings settings;
    private final Stage stage;
    private Optional<WindowPlace> place = Optional.empty();

    public WindowMemory(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
    }

    /** Puts the window where it was left, or in the middle of the screen if it is new or that screen is gone. */
    public void place(double width, double height) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, primary.getWidth()));
        stage.setHeight(Math.min(height, primary.getHeight()));
        place = settings.text(PLACE)
                .flatMap(WindowPlace::of)
                .map(left -> left.on(Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .toList()));
        place.ifPresent(left -> {
            stage.setX(left.x());
            stage.setY(left.y());
            stage.setWidth(left.width());
            stage.setHeight(left.height());
        });
        stage.setMaximized(settings.flag(MAXIMISED).orElse(false));
        PauseTransition rest = new PauseTransition(AT_REST);
        rest.setOnFinished(_ -> notePlace());
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(edge -> edge.subscribe(rest::playFromStart));
    }

    /** What the viewer chose last holds, and what he chooses now is kept. */
    public void recall(AppearanceModel appearance, MatchViewModel model) {
        settings.constant("theme", Appearance.class).ifPresent(appearance.choiceProperty()::set);
        appearance.choiceProperty().addListener((_, _, choice) -> settings.put("theme", choice));
        appearance.languageProperty().addListener((_, _, choice) -> settings.put("language", choice));
        settings.text("panel").ifPresent(appearance.panelProperty()::set);
        appearance.panelProperty().addListener((_, _, panel) -> settings.put(Map.of("panel", panel)));
        recall("panel.shown", appearance.panelShownProperty());
        recall("less-motion", appearance.lessMotionProperty());
        recall("spoiler-free", model.telling().spoilerFreeProperty());
    }

    /** Keeps the place in which the window is closed. */
    public void keep() {
        place.ifPresent(
                left -> settings.put(Map.of(PLACE, left.text(), MAXIMISED, String.valueOf(stage.isMaximized()))));
    }

    private void recall(String name, BooleanProperty property) {
        settings.flag(name).ifPresent(property::set);
        property.addListener((_, _, on) -> settings.put(Map.of(name, String.valueOf(on))));
    }

    private void notePlace() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            place = Optional.of(new WindowPlace(
                    (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight()));
        }
    }
}
