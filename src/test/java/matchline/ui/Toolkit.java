package matchline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.Stage;
import matchline.model.Match;
import matchline.ui.start.LaunchRequest;
import matchline.ui.system.Services;

/** JavaFX, for programs that measure. */
public final class Toolkit {
    private Toolkit() {}

    public static void start() {
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    public static void end() {
        Platform.exit();
    }

    /** Does it in the thread of JavaFX and returns what came of it. */
    static <T> T on(Callable<T> deed) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /** The whole window with nothing remembered; to be called in the thread of JavaFX. */
    static ViewerWindow window(Stage stage, Match match) throws IOException {
        ViewerApplication.loadFonts();
        Path folder = Files.createTempDirectory("matchline");
        Services services =
                new Services(null, _ -> {}, ForkJoinPool.commonPool(), folder.resolve("settings.properties"), folder);
        ViewerWindow window = new ViewerWindow(stage, match, services, Locale.ENGLISH);
        stage.setWidth(1440);
        stage.setHeight(900);
        window.open(new LaunchRequest(Optional.empty(), Optional.empty(), false, false));
        return window;
    }
}
