package matchline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import matchline.chart.drawing.FontFace;
import matchline.format.MatchFiles;
import matchline.ui.failure.CrashLog;
import matchline.ui.failure.Crashes;
import matchline.ui.start.HeadStart;
import matchline.ui.start.LaunchRequest;
import matchline.ui.start.Rehearsal;
import matchline.ui.start.RunningWindow;
import matchline.ui.system.Background;
import matchline.ui.system.Services;
import matchline.ui.system.SystemFileDialogs;
import matchline.ui.system.UserPlaces;

/** The program with a window. */
public final class ViewerApplication extends Application {
    private static final double ANY_SIZE = 12;
    private static final String REHEARSAL = "rehearsal";

    /** Long enough to write what is remembered, short enough for nobody to notice. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final Background background = new Background();

    private ViewerWindow window;
    private Optional<RunningWindow> running = Optional.empty();

    /** Opens the window and returns when it is closed, or at once if a window that is open takes the request. */
    public static void launch(LaunchRequest request) {
        if (request.newWindow()
                || !RunningWindow.takes(request, UserPlaces.here().socket())) {
            begin(arguments(request));
        }
    }

    /** Opens the window on a match, shows what it has to show, and closes it: for the build to record what that takes. */
    public static void rehearse(LaunchRequest request) {
        begin(arguments(request, REHEARSAL));
    }

    private static void begin(String... arguments) {
        HeadStart.begin();
        launch(ViewerApplication.class, arguments);
    }

    private static String[] arguments(LaunchRequest request, String... more) {
        return Stream.concat(request.arguments().stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Override
    public void init() {
        loadFonts();
    }

    @Override
    public void start(Stage stage) {
        UserPlaces places = UserPlaces.here();
        SystemFileDialogs files = new SystemFileDialogs(stage, () -> window.words());
        Services services =
                new Services(files, getHostServices()::showDocument, background, places.settings(), places.cache());
        window = new ViewerWindow(stage, MatchFiles.builtIn(), services, Locale.getDefault());
        Thread.setDefaultUncaughtExceptionHandler(
                new Crashes(new CrashLog(places.logs()), aboutProgram(), window::crashed));
        window.follow(
                Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK),
                Platform.getPreferences().reducedMotionProperty());
        window.open(LaunchRequest.of(getParameters().getNamed()));
        background.execute(() -> listen(places.socket()));
        if (getParameters().getUnnamed().contains(REHEARSAL)) {
            new Rehearsal().start();
        }
    }

    @Override
    public void stop() throws IOException {
        if (window != null) {
            window.close();
        }
        background.end(LONGEST_GOODBYE);
        if (running.isPresent()) {
            running.get().close();
        }
    }

    private void listen(Path socket) {
        Optional<RunningWindow> listening =
                RunningWindow.listen(socket, request -> Platform.runLater(() -> window.openFor(request)));
        Platform.runLater(() -> running = listening);
    }

    private static String aboutProgram() {
        try (InputStream in = ViewerApplication.class.getResourceAsStream("/matchline/version.txt")) {
            return "Matchline %s, Java %s, %s %s"
                    .formatted(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8).strip(),
                            Runtime.version(),
                            System.getProperty("os.name"),
                            System.getProperty("os.version"));
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    /** The style sheets and the picture name the bundled font by its families. */
    static void loadFonts() {
        for (FontFace face : FontFace.values()) {
            Font.loadFont(ViewerApplication.class.getResourceAsStream(face.resource()), ANY_SIZE);
        }
    }
}
