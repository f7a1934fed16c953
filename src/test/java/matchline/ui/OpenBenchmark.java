package matchline.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import javafx.util.Subscription;
import matchline.benchmark.Measured;
import matchline.format.MatchFiles;
import matchline.ui.start.FirstFrame;
import matchline.ui.start.LaunchRequest;
import matchline.ui.timeline.TimelineView;

/** Opens a file in the running window, again and again, until its timeline is painted. */
public final class OpenBenchmark {
    private static final int TIMES = 40;

    private OpenBenchmark() {}

    /** To be called as soon as the toolkit runs if the first time is to be a first time. */
    public static List<Measured> run(Path file) throws Exception {
        Stage stage = Toolkit.on(Stage::new);
        ViewerWindow window = Toolkit.on(() -> Toolkit.window(stage, MatchFiles.builtIn()));
        Thread.sleep(3000);
        LaunchRequest request = new LaunchRequest(Optional.of(file), Optional.empty(), false, false);
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = open(stage, window, request);
            Thread.sleep(200);
        }
        Toolkit.on(() -> {
            stage.hide();
            return stage;
        });
        String subject = "opening a match of StatsBomb's size in the window";
        return List.of(
                Measured.one(subject, "first", "ms", times[0] / 1e6),
                Measured.millis(subject, "later", Arrays.copyOfRange(times, 1, TIMES)));
    }

    private static long open(Stage stage, ViewerWindow window, LaunchRequest request) throws Exception {
        TimelineView timeline = Toolkit.on(() -> (TimelineView) stage.getScene().lookup("#timeline"));
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Subscription drawn = Toolkit.on(() ->
                timeline.pictureProperty().subscribe(() -> FirstFrame.then(() -> painted.complete(System.nanoTime()))));
        long begun = System.nanoTime();
        Toolkit.on(() -> {
            window.openFor(request);
            return window;
        });
        long time = painted.get() - begun;
        Toolkit.on(() -> {
            drawn.unsubscribe();
            window.model().show(MatchFiles.builtIn());
            return window;
        });
        return time;
    }
}
