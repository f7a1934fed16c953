package matchline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.ui.drawing.NodePainter;
import matchline.ui.memory.OwnMarksFile;
import matchline.ui.memory.Settings;
import matchline.ui.memory.WindowMemory;
import matchline.ui.start.FirstFrame;
import matchline.ui.start.LaunchRequest;
import matchline.ui.system.Services;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.Language;
import matchline.ui.viewmodel.MatchViewModel;

/** The window of one match; for another language all that it shows is made anew, at the same moment. */
final class ViewerWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final String FIRST_FOCUSED = "playhead";

    private final Stage stage;
    private final Services services;
    private final Locale system;
    private final Settings settings;
    private final OwnMarksFile marks;
    private final WindowMemory memory;
    /** One for all languages: a font that is loaded stays in memory for good. */
    private final NodePainter painter = new NodePainter(new FontMetrics());

    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanProperty systemLessMotion = new SimpleBooleanProperty();
    private WindowContent content;

    /** @param system what the system speaks, unless the viewer chose a language */
    ViewerWindow(Stage stage, Match match, Services services, Locale system) {
        this.stage = stage;
        this.services = services;
        this.system = system;
        settings = settings(services.settings());
        marks = new OwnMarksFile(settings(services.settings().resolveSibling("own-marks.properties")));
        memory = new WindowMemory(settings, stage);
        memory.place(WIDTH, HEIGHT);
        Language language = settings.constant("language", Language.class).orElse(Language.SYSTEM);
        content = content(WindowContent.Open.on(match), language);
        createView();
    }

    Words words() {
        return content.words();
    }

    MatchViewModel model() {
        return content.model();
    }

    AppearanceModel appearance() {
        return content.appearance();
    }

    /** Follows what the system wants: dark windows, and nothing that glides. */
    void follow(ObservableValue<Boolean> dark, ObservableValue<Boolean> lessMotion) {
        systemDark.bind(dark);
        systemLessMotion.bind(lessMotion);
    }

    /** Shows the window, and the match of the file that is asked for as soon as it is read. */
    void open(LaunchRequest request) {
        stage.show();
        focus(FIRST_FOCUSED);
        content.begin(request);
        FirstFrame.then(() -> {
            content.showPanel();
            showIcons();
            services.background().execute(content::tidy);
        });
    }

    /** Opens what a later start of the program asks for, and comes to the front. */
    void openFor(LaunchRequest request) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        content.show(request);
    }

    /** Says that something failed which should not, unless the part that failed says so itself. */
    void crashed(Throwable failure, String details) {
        Platform.runLater(() -> content.crashed(failure, details));
    }

    /** Keeps what is to be remembered, is seen no more, and ends what would keep the program from ending. */
    void close() {
        memory.keep();
        stage.hide();
        content.giveUp();
    }

    private void createView() {
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        show();
    }

    private void showIcons() {
        stage.getIcons()
                .setAll(Stream.of(16, 32, 48, 64, 128, 256)
                        .map(size -> new Image("/icons/matchline-" + size + ".png"))
                        .toList());
    }

    private void show() {
        stage.setScene(content.scene());
        stage.titleProperty().bind(content.title());
    }

    private WindowContent content(WindowContent.Open open, Language language) {
        AppearanceModel appearance = new AppearanceModel();
        appearance.languageProperty().set(language);
        appearance.systemDarkProperty().bind(systemDark);
        appearance.systemLessMotionProperty().bind(systemLessMotion);
        memory.recall(appearance, open.match());
        appearance.languageProperty().addListener((_, _, chosen) -> Platform.runLater(() -> speak(chosen)));
        appearance.themeProperty().subscribe(Look::choose);
        WindowContent.Remembered remembered = new WindowContent.Remembered(settings, appearance, marks);
        return new WindowContent(stage, open, remembered, services, painter, language.locale(system));
    }

    private void speak(Language chosen) {
        String focused = Optional.ofNullable(content.scene().getFocusOwner())
                .map(Node::getId)
                .orElse(FIRST_FOCUSED);
        hidePopUps();
        content.giveUp();
        content = content(content.open().again(), chosen);
        content.showPanel();
        show();
        focus(focused);
    }

    /** One left open would stand there in the other language, its colours lost with the next theme. */
    private static void hidePopUps() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    private void focus(String id) {
        Optional.ofNullable(content.scene().lookup("#" + id))
                .orElseGet(() -> content.scene().lookup("#" + FIRST_FOCUSED))
                .requestFocus();
    }

    private Settings settings(Path file) {
        return new Settings(
                file, services.background(), trouble -> Platform.runLater(() -> content.complain(file, trouble)));
    }
}
