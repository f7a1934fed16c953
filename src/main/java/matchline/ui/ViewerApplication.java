package matchline.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import matchline.chart.drawing.FontFace;
import matchline.format.MatchFiles;

/** The program with a window. */
public final class ViewerApplication extends Application {
    private static final double ANY_SIZE = 12;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    private ViewerWindow window;

    /** Opens the window; returns when it is closed. */
    public static void launch(LaunchRequest request) {
        launch(ViewerApplication.class, request.arguments().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        loadFonts();
        SystemFileDialogs files = new SystemFileDialogs(stage, () -> window.words());
        Path settings = SettingsPlace.of(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        Path cache = SettingsPlace.cache(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        Services services = new Services(files, getHostServices()::showDocument, background, settings, cache);
        window = new ViewerWindow(stage, MatchFiles.builtIn(), services, Locale.getDefault());
        window.appearance()
                .systemDarkProperty()
                .bind(Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK));
        window.appearance()
                .systemLessMotionProperty()
                .bind(Platform.getPreferences().reducedMotionProperty());
        LaunchRequest request = LaunchRequest.of(getParameters().getNamed());
        if (request.spoilerFree()) {
            window.model().spoilerFreeProperty().set(true);
        }
        window.open(request.file(), request.at());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        background.close();
    }

    /** The style sheets and the picture name the bundled font by its families. */
    static void loadFonts() {
        for (FontFace face : FontFace.values()) {
            Font.loadFont(ViewerApplication.class.getResourceAsStream(face.resource()), ANY_SIZE);
        }
    }
}
